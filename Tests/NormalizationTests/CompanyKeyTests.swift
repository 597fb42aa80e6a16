import Normalization
import Testing

struct CompanyKeyTests {
  @Test(
    "takes the legal form off the end",
    arguments: [
      "Foo", " FOO ", "Foo Inc", "Foo, Inc.", "Foo,Inc", "Foo Co., Ltd.", "Foo Co.,Ltd",
      "Foo Co.Ltd",
      "Foo Ltd.;", "Foo Limited", "Foo and Company", "Foo & Co.", "Foo Corp.", "Foo Corporation",
      "Foo LLC", "Foo L.L.C.", "Foo PLC", "Foo Pte Ltd", "Foo Pte. Ltd.", "Foo Pty", "Foo Pty Ltd",
      "Foo (Pty) Ltd.", "Foo (P) Ltd", "Foo Private Limited", "Foo Pvt. Ltd.", "Foo GmbH",
      "Foo - GmbH", "Foo GmbH & Co. KG", "Foo AG", "Foo Aktiengesellschaft", "Foo SE", "Foo e.V.",
      "Foo UG (haftungsbeschränkt)", "Foo S.A.", "Foo S. A.", "Foo S/A", "Foo SAS", "Foo SARL",
      "Foo S.à r.l.", "Foo S.A. de C.V.", "Foo S.L.", "Foo Ltda.", "Foo Lda", "Foo S.p.A.",
      "Foo S.r.l.",
      "Foo B.V.", "Foo N.V.", "Foo Oy", "Foo Oy Ab", "Foo AB", "Foo AB (publ)", "Foo A/S", "Foo AS",
      "Foo ApS", "Foo Sp. z o.o.", "FOO SP. Z O. O.", "Foo Sp. z o.o. Sp.k.", "Foo a.s.",
      "Foo s.r.o.",
      "Foo, spol. s r.o.", "Foo Kft.", "Foo Zrt.", "Foo d.o.o.", "Foo UAB", "Foo OÜ", "Foo SIA",
      "Foo JSC",
      "Foo OOO", "Foo ООО", "Foo A.Ş.", "Foo Ltd. Şti.", "Foo Sdn. Bhd.", "Foo Tbk", "Foo K.K.",
      "Foo W.L.L.", "Foo FZ-LLC", "Foo בע\"מ", "Ｆｏｏ　Ｉｎｃ．", "Foo (주)", "Foo㈜", "Foo株式会社",
    ])
  func endsWithForm(_ name: String) { #expect(CompanyKey.of(name) == "foo") }

  @Test(
    "takes East Asian forms off the end, and leaves them in front",
    arguments: [
      ("삼성전자㈜", "삼성전자"), ("삼성전자 주식회사", "삼성전자"), ("トヨタ自動車株式会社", "トヨタ自動車"),
      ("华为技术有限公司", "华为技术"), ("中兴通讯股份有限公司", "中兴通讯"), ("삼성전자(주) Co., Ltd.", "삼성전자"),
      ("(주)한빛", "(주)한빛"), ("㈜한빛", "(주)한빛"), ("주식회사 한빛", "주식회사 한빛"),
    ])
  func eastAsian(_ name: String, _ key: String) { #expect(CompanyKey.of(name) == key) }

  @Test(
    "leaves names alone that only look as if they had one",
    arguments: [
      ("Cisco", "cisco"), ("Texas", "texas"), ("Tobacco", "tobacco"), ("Saab AB", "saab"),
      ("AG Foo", "ag foo"), ("amazon.co", "amazon.co"), ("Ltd", "ltd"), ("S.A.", "s.a."),
      ("Co., Ltd.", "co., ltd."), ("AB", "ab"), ("AB Ltd", "ab"), ("A.B. Ltd", "a.b"),
      ("주식회사", "주식회사"),
      ("(주)", "(주)"), ("株式会社", "株式会社"), ("", ""), ("Johnson & Johnson", "johnson & johnson"),
      ("Foo (Asia) Ltd", "foo (asia)"), ("C++ Inc.", "c++"), ("Foo Group", "foo group"),
      ("주식", "주식"), ("Bodø AS", "bodø"),
    ])
  func leaves(_ name: String, _ key: String) { #expect(CompanyKey.of(name) == key) }

  @Test(
    "a key is its own key", arguments: ["Foo Co., Ltd.", "삼성㈜", "A.B. Ltd", "Saab AB", "C++ Inc."])
  func isStable(_ name: String) {
    #expect(CompanyKey.of(CompanyKey.of(name)) == CompanyKey.of(name))
  }
}
