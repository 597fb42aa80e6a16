/// The store's tables, as an analyst finds them in any SQLite tool.
///
/// Files and rejected rows are plain rows. Badges and registrations stand in pages of 1,024 badge
/// numbers, as JSON that views take apart (see ``Page``), scans in `scan_days.keys`, one blob an
/// event day (see ``ScanBlob``).
enum Schema {
  /// Marks a SQLite file as Footfall's: 'Foot' in ASCII.
  static let applicationID = 0x466F_6F74

  /// The version of these tables and of the blobs' layout within them.
  static let version = 3

  static let tables = """
    CREATE TABLE editions (            -- one row for each edition that was taken in
      id INTEGER PRIMARY KEY,
      edition_id TEXT NOT NULL UNIQUE, -- edition.id of the pipeline file
      time_zone TEXT NOT NULL,         -- IANA name by which event days were cut
      day_starts_at INTEGER NOT NULL,  -- minutes after midnight at which a day begins
      person_key_id TEXT               -- names the secret key of persons
    );
    CREATE TABLE files (               -- the ledger: one row for each file taken in
      id INTEGER PRIMARY KEY,
      edition INTEGER NOT NULL REFERENCES editions(id),
      kind TEXT NOT NULL,              -- registrations or scans
      name TEXT NOT NULL,              -- path relative to the pipeline file
      rank_name TEXT NOT NULL,         -- the last of the names that its content came under
      bytes INTEGER NOT NULL,
      sha256 TEXT NOT NULL,            -- of the file as it was delivered, in hex
      encoding TEXT NOT NULL,
      delimiter TEXT NOT NULL,
      rows INTEGER NOT NULL,           -- = accepted + duplicate + refused + rejected
      accepted INTEGER NOT NULL,
      duplicate INTEGER NOT NULL,
      refused INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      first_instant INTEGER,           -- of its valid rows, in seconds since 1970
      last_instant INTEGER,
      taken_in_at INTEGER NOT NULL,    -- in seconds since 1970; shown by status, in no report
      UNIQUE (edition, kind, sha256)
    );
    CREATE TABLE file_readings (       -- how logs were read that had no bad row
      file INTEGER PRIMARY KEY REFERENCES files(id),
      reading TEXT NOT NULL,           -- names the program's version and the pipeline file
      head TEXT NOT NULL,              -- SHA-256 of the first 64 KiB
      next_line INTEGER NOT NULL       -- the physical line that would follow the last one
    );
    CREATE TABLE file_outlines (       -- what later deliveries are compared with
      file INTEGER PRIMARY KEY REFERENCES files(id),
      columns TEXT NOT NULL,           -- JSON array of the header's names, in their order
      identities INTEGER NOT NULL      -- scans or badges that it has, each once
    );
    CREATE TABLE file_states (         -- what files looked like when they were last hashed
      edition INTEGER NOT NULL REFERENCES editions(id),
      kind TEXT NOT NULL,
      name TEXT NOT NULL,              -- as in files
      mark TEXT NOT NULL,              -- size, device, inode, times of change: equal or not
      sha256 TEXT NOT NULL,
      PRIMARY KEY (edition, kind, name)
    ) WITHOUT ROWID;
    CREATE TABLE badge_pages (         -- every badge that was registered or scanned
      edition INTEGER NOT NULL REFERENCES editions(id),
      page INTEGER NOT NULL,           -- of badge numbers: page p has p * 1024 to p * 1024 + 1023
      badges TEXT NOT NULL,            -- JSON array of the badges' texts, by number
      registered BLOB NOT NULL,        -- bit k % 8 of byte k / 8: whether badge k of it is
      checksum INTEGER NOT NULL,
      PRIMARY KEY (edition, page)
    );
    CREATE TABLE texts (               -- every distinct text of registrations, once
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    );
    CREATE TABLE registration_pages (  -- the latest record of each registered badge
      edition INTEGER NOT NULL REFERENCES editions(id),
      page INTEGER NOT NULL,           -- of badge numbers, as in badge_pages
      rows TEXT NOT NULL,              -- JSON array of [badge number, registered_at or null,
                                       -- category, country, city, company, organization_type,
                                       -- file, line], in the order of badge numbers
      persons BLOB,                    -- HMAC-SHA256 of the person column, where anybody has one
      checksum INTEGER NOT NULL,
      PRIMARY KEY (edition, page)
    );
    CREATE TABLE points (              -- scan points by the number that scan keys use
      edition INTEGER NOT NULL REFERENCES editions(id),
      number INTEGER NOT NULL,
      point TEXT NOT NULL,
      PRIMARY KEY (edition, number)
    ) WITHOUT ROWID;
    CREATE TABLE scan_days (           -- all scans of an event day, each once
      edition INTEGER NOT NULL REFERENCES editions(id),
      date TEXT NOT NULL,              -- YYYY-MM-DD
      scans INTEGER NOT NULL,
      keys BLOB NOT NULL,
      PRIMARY KEY (edition, date)
    );
    CREATE TABLE point_days (          -- a day's scans by point, each once
      edition INTEGER NOT NULL REFERENCES editions(id),
      date TEXT NOT NULL,
      point INTEGER NOT NULL,          -- as in points
      scans INTEGER NOT NULL,
      last_instant INTEGER NOT NULL,   -- of the last of them, in seconds since 1970
      PRIMARY KEY (edition, date, point)
    ) WITHOUT ROWID;
    CREATE TABLE file_days (           -- a file's scans by day
      file INTEGER NOT NULL REFERENCES files(id),
      date TEXT NOT NULL,
      accepted INTEGER NOT NULL,       -- those that it was the first to bring
      scans INTEGER NOT NULL,          -- all of them, each once
      PRIMARY KEY (file, date)
    ) WITHOUT ROWID;
    CREATE TABLE file_unknown_badges ( -- those of badges that were not registered at the time
      file INTEGER PRIMARY KEY REFERENCES files(id),
      scans TEXT NOT NULL,             -- JSON array of [badge number, scans]
      checksum INTEGER NOT NULL
    );
    CREATE TABLE erasures (            -- what was erased on request, without whom
      id INTEGER PRIMARY KEY,
      edition INTEGER NOT NULL REFERENCES editions(id),
      erased_at INTEGER NOT NULL,      -- in seconds since 1970; shown by status, in no report
      request TEXT NOT NULL,           -- badge, person or before
      badges INTEGER NOT NULL,         -- that have no name any more
      rejections INTEGER NOT NULL      -- rows in quarantine of which place and reason are left
    );
    CREATE TABLE publications (        -- what reports told, which later ones have to keep to
      id INTEGER PRIMARY KEY,          -- the order in which they were first made
      edition INTEGER NOT NULL REFERENCES editions(id),
      suppress_below INTEGER NOT NULL, -- reports for other readers have a memory of their own
      fingerprint TEXT NOT NULL,       -- what the report was made from
      last_file INTEGER NOT NULL,      -- the last file of the ledger at the time
      contents TEXT NOT NULL,          -- JSON: figures of groups, of nobody alone
      UNIQUE (edition, suppress_below, fingerprint)
    );
    CREATE TABLE rejections (          -- the quarantine: rows that were not taken in, and why
      file INTEGER NOT NULL REFERENCES files(id),
      line INTEGER NOT NULL,           -- physical line on which the row starts, from 1
      byte_offset INTEGER NOT NULL,    -- of the row's first byte in the uncompressed file
      code TEXT NOT NULL,
      reason TEXT NOT NULL,
      field TEXT NOT NULL,             -- the column to blame, or empty
      value TEXT NOT NULL,             -- what stood there
      row TEXT NOT NULL,
      PRIMARY KEY (file, byte_offset)
    ) WITHOUT ROWID;
    """

  static let views = """
    CREATE VIEW registration_list AS
      SELECT e.edition_id,
        json_extract(b.badges, '$[' || (json_extract(r.value, '$[0]') % 1024) || ']') AS badge,
        strftime('%Y-%m-%dT%H:%M:%SZ', json_extract(r.value, '$[1]') / 1000000, 'unixepoch')
          AS registered_at,
        c.text AS category, n.text AS country, t.text AS city, o.text AS company,
        y.text AS organization_type, f.name AS file, json_extract(r.value, '$[8]') AS line
      FROM registration_pages p
      JOIN editions e ON e.id = p.edition
      JOIN badge_pages b ON b.edition = p.edition AND b.page = p.page
      JOIN json_each(p.rows) r
      JOIN texts c ON c.id = json_extract(r.value, '$[2]')
      JOIN texts n ON n.id = json_extract(r.value, '$[3]')
      JOIN texts t ON t.id = json_extract(r.value, '$[4]')
      JOIN texts o ON o.id = json_extract(r.value, '$[5]')
      JOIN texts y ON y.id = json_extract(r.value, '$[6]')
      JOIN files f ON f.id = json_extract(r.value, '$[7]');
    CREATE VIEW badge_list AS
      SELECT e.edition_id, p.page * 1024 + b.key AS number, b.value AS badge,
        -- SQLite gives a blob's bytes as hex digits only: the bit of the digit for badge k.
        (instr('123456789ABCDEF',
          substr(hex(substr(p.registered, b.key / 8 + 1, 1)), 2 - b.key % 8 / 4, 1))
          >> b.key % 4) & 1 AS registered
      FROM badge_pages p
      JOIN editions e ON e.id = p.edition
      JOIN json_each(p.badges) b;
    CREATE VIEW unknown_badges AS
      SELECT edition_id, badge FROM badge_list WHERE registered = 0;
    CREATE VIEW file_list AS
      SELECT e.edition_id, f.kind, f.name, f.bytes, f.sha256, f.rows, f.accepted, f.duplicate,
        f.refused, f.rejected,
        strftime('%Y-%m-%dT%H:%M:%SZ', f.first_instant, 'unixepoch') AS first_instant,
        strftime('%Y-%m-%dT%H:%M:%SZ', f.last_instant, 'unixepoch') AS last_instant
      FROM files f JOIN editions e ON e.id = f.edition;
    CREATE VIEW rejection_list AS
      SELECT e.edition_id, f.kind, f.name AS file, j.line, j.byte_offset, j.code, j.reason,
        j.field, j.value, j.row
      FROM rejections j JOIN files f ON f.id = j.file JOIN editions e ON e.id = f.edition;
    CREATE VIEW scan_day_list AS
      SELECT e.edition_id, d.date, d.scans, length(d.keys) AS bytes
      FROM scan_days d JOIN editions e ON e.id = d.edition;
    """
}
