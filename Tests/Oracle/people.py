"""What the generated editions are made of: people, their companies and places, in many spellings."""

# (canonical idea, spellings that are the same company by the contract's rule)
COMPANIES = [
    ["Acme Inc.", "ACME, Inc.", "Acme", "Ａｃｍｅ Inc", "acme  inc.", "Acme Ltd"],
    ["Hanbit Systems Co., Ltd.", "Hanbit Systems", "HANBIT SYSTEMS CO., LTD.", "Hanbit  Systems Co."],
    ["한빛전자(주)", "한빛전자 주식회사", "한빛전자", "한빛전자㈜"],
    ["Nordwind GmbH", "NORDWIND GmbH", "Nordwind AG", "Nordwind"],
    ["青空株式会社", "青空"],
    ["Weiß & Söhne GmbH", "WEISS & SÖHNE GMBH", "Weiß & Söhne"],
    ["Blue, Green and Grey LLC", "Blue, Green and Grey"],
    ['The "Quoted" Company of Quotes', 'the "quoted" company of quotes'],
    ["Two\nLines Pty", "Two Lines", "Two Lines Pty Ltd"],
    ["=SUM(A1:A9)", "=sum(a1:a9)"],
    ["@home Labs", "@HOME LABS"],
    ["+82 Ventures"],
    ["-minus-"],
    ["Zebra S.A.", "Zebra, S.A.", "ZEBRA"],
    ["AG", "ag"],
    ["Ökostrom", "ÖKOSTROM"],
    ["A.B. Trading", "a.b. trading"],
    ["  Padded   Name  ", "Padded Name"],
    [""],
]

# (country as written in one of its spellings, spellings of the city)
PLACES = [
    (["KR", "Korea", "South Korea", "한국", "kor"], ["Seoul", "SEOUL", "Ｓｅｏｕｌ", "서울"]),
    (["KR", "대한민국", "Republic of Korea"], ["Busan", "busan", "부산"]),
    (["US", "USA", "United States", "u.s.a."], ["Springfield", "Springfield, IL", "SPRINGFIELD"]),
    (["US", "us", "United States of America"], ["London", "london"]),
    (["GB", "United Kingdom", "UK", "GBR"], ["London", "LONDON", " London "]),
    (["Canada", "CA", "can", "Maple Land"], ["London", "Québec"]),
    (["Germany", "DE", "Deutschland", "DEU"], ["Köln", "KÖLN", "Cologne"]),
    (["Vietnam", "Viet Nam", "VN"], ["Hanoi", "Ha  Noi"]),
    (["Türkiye", "Turkey", "TR", "TUR"], ["Izmir"]),
    (["Japan", "日本", "JP"], ["Tokyo", "東京"]),
    (["Spain", "España", "ES"], ["Bilbao", ""]),
    (["Norway", "NO", "NOR"], ["Oslo"]),
    (["Nepal", "NP", "네팔"], ["Kathmandu", "=Kathmandu"]),
    (["Brazil", "BR"], ["São Paulo", "SÃO PAULO"]),
    (["Atlantis", "", "ZZ"], ["Springfield", "", "Lost City"]),
]

# alias,canonical
COUNTRY_ALIASES = [("Maple Land", "Canada"), ("Nordland", "Norway")]
CITY_ALIASES = [("서울", "Seoul"), ("부산", "Busan"), ("Cologne", "Köln"), ("Springfield, IL", "Springfield"),
                ("東京", "Tokyo"), ("Ha Noi", "Hanoi")]
COMPANY_ALIASES = [("한빛전자", "Hanbit Electronics"), ("Acme", "Acme Worldwide"), ("ABT", "A.B. Trading")]

CATEGORIES = {
    "Visitor": "visitor", "buyer": "visitor", "바이어": "visitor", "Delegate, VIP": "delegate", "Exhibitor": "exhibitor",
    "press": "press", "speaker": "speaker", "=staff": "staff", "contractor": "contractor",
}
# How often each is drawn.
CATEGORY_WEIGHTS = {"Visitor": 30, "buyer": 12, "바이어": 8, "Delegate, VIP": 6, "Exhibitor": 12, "press": 7,
                    "speaker": 4, "=staff": 3, "contractor": 2}

POINTS = ["Gate A", "Gate B", "정문", "+Side door", "Main Stage", "Workshop, room 2"]
SESSIONS = ["Main Stage", "Workshop, room 2"]
