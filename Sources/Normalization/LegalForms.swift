/// The legal forms that a company's name may end with.
///
/// Kinds of business ('Group', 'Holding', 'International') are parts of the name and not here.
enum LegalForms {
  /// Forms that are a word or more at a name's end, as ``comparable(_:)`` gives them.
  static let atEnd = Set(
    [english, romance, germanic, northern, eastern, asian].joined().map { comparable($0.utf8) })

  /// The most words that any of them has.
  static let mostWords = atEnd.map { $0.split(separator: " ").count }.max() ?? 0

  /// Forms that count only in brackets: 'Foo (Pty) Ltd', 'Foo AB (publ)'. All others may stand so too.
  static let inBrackets = Set(
    parsed("p; publ; persero; haftungsbeschränkt; 주; 유; 사; 재; 합; 株; 有; 同; 資; 名; 財; 社; มหาชน"))

  /// Forms of scripts that write words together: they may touch the name at its end.
  static let gluedAtEnd: [[UInt8]] = parsed(
    """
    주식회사; 유한회사; 유한책임회사; 합자회사; 합명회사; 재단법인; 사단법인; 협동조합
    株式会社; 株式會社; 有限会社; 合同会社; 合資会社; 合名会社; 一般社団法人; 一般財団法人
    股份有限公司; 有限责任公司; 有限責任公司; 有限公司; 股份公司; จำกัด
    """
  ).map { Array($0.utf8) }

  /// The last words of ``atEnd``.
  static let lastWords = Set(atEnd.compactMap { $0.split(separator: " ").last.map(String.init) })

  /// Words of a ``MatchKey`` without the marks that writers put in or leave out: 's.p.a.' is
  /// 'spa', 'a/s' is 'as', 'co., ltd.' is 'co ltd'.
  static func comparable(_ words: some Collection<UInt8>) -> String {
    var comparable: [UInt8] = []
    comparable.reserveCapacity(words.count)
    var blankIsDue = false
    for byte in words {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "\""): continue
      case UInt8(ascii: ","), UInt8(ascii: " "): blankIsDue = !comparable.isEmpty
      default:
        if blankIsDue { comparable.append(UInt8(ascii: " ")) }
        blankIsDue = false
        comparable.append(byte)
        if byte >= 0x80, let mark = marks.first(where: { comparable.suffix($0.count) == $0[...] }) {
          comparable.removeLast(mark.count)
          if comparable.last == UInt8(ascii: " ") {
            comparable.removeLast()
            blankIsDue = true
          }
        }
      }
    }
    return String(decoding: comparable, as: UTF8.self)
  }

  // Marks beyond ASCII, as UTF-8.
  private static let marks = ["·", "’", "״", "׳"].map { Array($0.utf8) }

  private static let english = parsed(
    """
    inc; incorporated; corp; corporation; co; company; ltd; ltd co; limited; limited company; lmt
    llc; l l c; limited liability company; lc; llp; l l p; limited liability partnership; lp; l p
    lllp; pllc; plc; p l c; public limited company; public company limited; pcl; cic; cio
    co ltd; coltd; co limited; coinc; co inc; and co; and company; & co; & company
    pty; pty ltd; ptyltd; proprietary limited; pte; pte ltd; pteltd; private limited; pvt; p ltd
    pvt ltd; pvtltd; private ltd; pvt limited; ulc; opc; fzc; fze; fzco; fzllc; fz llc; fz-llc
    wll; w l l; dmcc; jsc; pjsc; ojsc; cjsc; joint stock company; public joint stock company
    open joint stock company; closed joint stock company; saog; saoc; bsc; bsc closed; ksc; kscc
    kscp; qsc; qpsc; psc; sae; sal; s a l; cc; proprietary
    """)

  private static let romance = parsed(
    """
    sa; s a; sas; s a s; sasu; sarl; s a r l; sàrl; eurl; snc; s n c; sà rl; sa rl; sca; scs; scop; gie; selarl
    société anonyme; societe anonyme; et cie; & cie; cie
    sl; s l; slu; s l u; sau; s a u; sll; sociedad anónima; sociedad anonima; sociedad limitada
    sa de cv; sadecv; s a de c v; sapi de cv; s de rl de cv; s de rl; sab de cv; s coop
    spa; s p a; srl; s r l; srls; sapa; ss; soc coop; scarl; società per azioni; y cia; e cia; cia
    sociedade anônima; lda; ltda; eireli; unipessoal lda; epp; sgps; sprl; bvba; scrl; asbl; vzw; epe
    """)

  private static let germanic = parsed(
    """
    gmbh; g m b h; ggmbh; mbh; gesmbh; ges mbh; gesellschaft mbh
    gesellschaft mit beschränkter haftung; gmbh & co kg; gmbh & cokg; gmbh und co kg; ag & co kg
    gmbh & co; gmbh & co kgaa; gmbh & co ohg; se & co kg; se & co kgaa
    kg; cokg; kgaa; ohg; gbr; ug; ag; a g; aktiengesellschaft; ek; e k; eg; ev; e v; se; u co; und co
    bv; b v; nv; n v; vof; v o f; cvba; coöperatie ua
    """)

  private static let northern = parsed(
    """
    as; a s; aps; ap s; is; ivs; amba; asa; ans; ab; a b; ab publ; hb; kb; oy; oy ab; oyj; ky; rf
    aktiebolag; aktieselskab; aksjeselskap; osakeyhtiö; ehf; hf; sf; ohf; uab; sia; mb; oü; ou; tüh
    """)

  private static let eastern = parsed(
    """
    sp z oo; sp z o o; sp zoo; spzoo; spz oo; spółka z oo; spółka z ograniczoną odpowiedzialnością
    spółka akcyjna; sp j; spj; sp k; spk; sp z oo sp k; sc; s c; psa
    sro; s r o; spol s ro; spol s r o; spol sro; a s; vos; v o s; ks; k s; zrt; nyrt; kft; bt; kkt
    doo; d o o; dd; d d; ad; a d; jdoo; dooel; ood; eood; ead; sd
    ооо; оао; зао; пао; ао; нао; тоо; тов; прат; пат; ват; зат; ип; оод; еоод; ад; еад; дооел
    ooo; oao; zao; pao; ao; llc ooo; ltd şti; ltd sti; limited şirketi; limited sirketi; aş
    anonim şirketi; anonim sirketi; ae; α ε; αε; επε; ικε; οε; εε; בעמ
    """)

  private static let asian = parsed(
    """
    kk; k k; kabushiki kaisha; kabushikigaisha; yk; y k; gk; g k; godo kaisha; sdn bhd; sdnbhd; bhd
    sendirian berhad; berhad; tbk; persero; persero tbk; pt; coltd; co; tnhh; jsc; hubo; pty
    """)

  private static func parsed(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == "\n" }.map { MatchKey.of(String($0)) }.filter { !$0.isEmpty }
  }
}
