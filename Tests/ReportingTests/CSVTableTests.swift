import Aggregation
import Comparison
import Testing

@testable import Reporting

@Suite("CSV tables")
struct CSVTableTests {
  @Test(
    "of an attendance report, to the byte",
    arguments: [
      (
        "summary",
        #"""
        metric,value
        registered,50
        attendees,45
        visitors,40
        visits,52
        counted_scans,1234
        countries,2
        cities,1
        companies,2
        foreign_visitors,6
        foreign_share,0.1667
        no_show_rate,0.2000
        visits_per_visitor,1.3000
        unknown_badges,3
        peak_day,2024-10-10
        peak_hour,2024-10-11T14:00+09:00
        median_dwell_minutes,183.5
        dwell_coverage,0.7500

        """#
      ),
      (
        "by-day",
        #"""
        date,day,visitors,first_time_visitors,scans,entries,exits,peak_hour,median_dwell_minutes
        2024-10-10,1,30,30,700,350,340,11,183.5
        2024-10-11,2,22,10,500,0,0,14,

        """#
      ),
      (
        "by-hour",
        #"""
        date,hour,visitors,scans,entries,exits
        2024-10-10,11,20,700,350,340
        2024-10-11,11,9,100,0,0
        2024-10-11,14,21,400,0,0

        """#
      ),
      (
        "by-country",
        #"""
        country_code,country,registered,visitors,visits,visitor_share,no_show_rate
        KR,South Korea,38,30,40,0.7500,0.2105
        US,United States,7,6,8,0.1500,0.1429
        ZZ,Unknown,5,4,4,0.1000,0.2000

        """#
      ),
      (
        "by-city",
        #"""
        country_code,city,registered,visitors,visits,visitor_share,no_show_rate
        KR,Seoul,38,30,40,0.7500,0.2105
        US,,7,6,8,0.1500,0.1429
        ZZ,,5,4,4,0.1000,0.2000

        """#
      ),
      (
        "by-company",
        #"""
        company,registered,visitors,visits,visitor_share,no_show_rate
        ,30,25,30,0.6250,0.1667
        "'=A, ""B"" | <b>*c*</b>",15,12,18,0.3000,0.2000
        Zeta,5,3,4,0.0750,0.4000

        """#
      ),
      (
        "by-category",
        #"""
        category,class,counted_as_visitor,registered,attended,visits
        ,visitor,true,50,40,52
        exhibitor,exhibitor,false,6,5,9

        """#
      ),
      (
        "by-point",
        #"""
        point,kind,visitors,visits,scans,entries,exits
        '-,gate,40,52,1100,350,340
        Main Stage,session,12,13,100,0,0

        """#
      ),
      (
        "bridge",
        #"""
        step,badges
        scanned,48
        unknown,3
        exhibitor,5
        visitors,40

        """#
      ),
      (
        "quality",
        #"""
        kind,file,rows,accepted,duplicate,refused,rejected,outside_edition,unknown_badge
        registrations,registrations.csv,57,56,0,0,1,0,0
        scans,scans_1.csv.gz,1300,1240,50,8,2,6,9

        """#
      ),
      (
        "rejects-by-reason",
        #"""
        kind,code,reason,rows
        registrations,field_count,not as wide as the header,1
        scans,invalid_timestamp,the timestamp can't be read,2

        """#
      ),
    ])
  func attendance(_ name: String, _ expected: String) throws {
    #expect(try Fixtures.report(Fixtures.edition2024())["tables/\(name).csv"] == expected)
  }

  @Test(
    "of a comparison, to the byte",
    arguments: [
      (
        "compare-summary",
        #"""
        metric,previous,current,change,change_rate
        registered,50,80,30,0.6000
        attendees,45,66,21,0.4667
        visitors,40,60,20,0.5000
        visits,52,81,29,0.5577
        counted_scans,1234,1500,266,0.2156
        countries,2,2,0,
        cities,1,1,0,
        companies,2,2,0,
        foreign_visitors,6,20,14,
        foreign_share,0.1667,0.3774,0.2107,
        no_show_rate,0.2000,0.2500,0.0500,
        visits_per_visitor,1.3000,1.3500,0.0500,
        unknown_badges,3,0,-3,
        peak_day,2024-10-10,2025-10-02,,
        peak_hour,2024-10-11T14:00+09:00,2025-10-02T11:00+09:00,,
        median_dwell_minutes,183.5,150.0,-33.5,-0.1826
        dwell_coverage,0.7500,0.7407,-0.0093,

        """#
      ),
      (
        "compare-by-day",
        #"""
        day,previous_date,current_date,previous_visitors,current_visitors,change,change_rate
        1,2024-10-10,2025-09-30,30,20,-10,-0.3333
        2,2024-10-11,2025-10-01,22,28,6,
        3,,2025-10-02,,33,,

        """#
      ),
      (
        "compare-by-weekday",
        #"""
        weekday,previous_date,current_date,previous_visitors,current_visitors,change,change_rate
        Thursday,2024-10-10,2025-10-02,30,33,3,0.1000

        """#
      ),
      (
        "compare-by-country",
        #"""
        country_code,country,previous_visitors,current_visitors,change,change_rate,previous_share,current_share,status
        VN,Vietnam,0,20,20,,0.0000,0.3333,new
        KR,South Korea,30,33,3,0.1000,0.7500,0.5500,both
        ZZ,Unknown,4,7,3,,0.1000,0.1167,both
        US,United States,6,0,-6,,0.1500,0.0000,lost

        """#
      ),
      (
        "compare-by-city",
        #"""
        country_code,city,previous_visitors,current_visitors,change,change_rate,previous_share,current_share,status
        VN,,0,20,20,,0.0000,0.3333,new
        KR,SEOUL,30,33,3,0.1000,0.7500,0.5500,both
        ZZ,,4,7,3,,0.1000,0.1167,both
        US,,6,0,-6,,0.1500,0.0000,lost

        """#
      ),
      (
        "compare-by-company",
        #"""
        company,previous_visitors,current_visitors,change,change_rate,previous_share,current_share,status
        ,25,44,19,,0.6250,0.7333,both
        Alpha Inc.,0,10,10,,0.0000,0.1667,new
        ZETA GmbH,3,6,3,,0.0750,0.1000,both
        "'=A, ""B"" | <b>*c*</b>",12,0,-12,,0.3000,0.0000,lost

        """#
      ),
      (
        "returning",
        #"""
        metric,value
        previous_visitors,40
        current_visitors,60
        returning_visitors,10
        return_rate,0.2500
        first_time_visitors,50

        """#
      ),
    ])
  func comparison(_ name: String, _ expected: String) throws {
    let files = try Fixtures.comparison(ComparisonPageTests.comparison)
    #expect(files["tables/\(name).csv"] == expected)
  }

  @Test("leaves a formula alone where the report is for programs")
  func unguarded() throws {
    let options = ReportOptions(spreadsheetSafe: false)
    let files = try Fixtures.report(Fixtures.edition2024(), options: options)
    let companies = try #require(files["tables/by-company.csv"])
    #expect(companies.contains("\"=A, \"\"B\"\""))
    #expect(!companies.contains("'="))
  }

  @Test("have as many cells in every row as columns, and their keys among them")
  func widths() {
    let tables =
      AttendanceCSV(tables: Fixtures.edition2024()).all
      + ComparisonCSV(comparison: ComparisonPageTests.comparison).all
    for table in tables {
      #expect(table.rows.allSatisfy { $0.count == table.schema.fields.count }, "\(table.schema)")
      #expect(Set(table.schema.primaryKey).isSubset(of: table.schema.fields.map(\.name)))
    }
  }
}
