/// Holders of high office whom news names as often by the office as by the name, though the text itself never joins the two.
///
/// They are used only for people whom a text names, and only on days on which they held the office: a text of unknown date is
/// taken to be of the present.
package struct OfficeHolder: Sendable {
  /// The full name as newspapers write it.
  package let name: String
  /// `président`, `premier ministre`, `roi`: the office as role phrases have it.
  package let office: String
  /// An index into ``Country/all``.
  package let country: Int
  package let from: CivilDate
  /// The last day; nil where nobody has followed yet.
  package let through: CivilDate?

  package static let all: [OfficeHolder] = rows(table).compactMap { cells in
    guard let country = Country.all.firstIndex(where: { $0.name == cells[2][0] }), let from = CivilDate(cells[3][0])
    else { return nil }
    return OfficeHolder(
      name: cells[0][0], office: cells[1][0], country: country, from: from,
      through: cells[4].first.flatMap { CivilDate($0) })
  }

  // Name; office; country; from; through.
  private static let table = """
    Donald Trump; président; États-Unis; 2017-01-20; 2021-01-20
    Joe Biden; président; États-Unis; 2021-01-20; 2025-01-20
    Donald Trump; président; États-Unis; 2025-01-20;
    Emmanuel Macron; président; France; 2017-05-14;
    Vladimir Poutine; président; Russie; 2012-05-07;
    Volodymyr Zelensky; président; Ukraine; 2019-05-20;
    Xi Jinping; président; Chine; 2013-03-14;
    Recep Tayyip Erdogan; président; Turquie; 2014-08-28;
    Alexandre Loukachenko; président; Bélarus; 1994-07-20;
    Luiz Inacio Lula da Silva; président; Brésil; 2023-01-01;
    Javier Milei; président; Argentine; 2023-12-10;
    Gustavo Petro; président; Colombie; 2022-08-07;
    Claudia Sheinbaum; président; Mexique; 2024-10-01;
    Abdelmadjid Tebboune; président; Algérie; 2019-12-19;
    Kaïs Saïed; président; Tunisie; 2019-10-23;
    Abdel Fattah al-Sissi; président; Égypte; 2014-06-08;
    Bassirou Diomaye Faye; président; Sénégal; 2024-04-02;
    Alassane Ouattara; président; Côte d’Ivoire; 2010-12-04;
    Paul Biya; président; Cameroun; 1982-11-06;
    Paul Kagame; président; Rwanda; 2000-04-22;
    Félix Tshisekedi; président; République démocratique du Congo; 2019-01-24;
    Cyril Ramaphosa; président; Afrique du Sud; 2018-02-15;
    Massoud Pezeshkian; président; Iran; 2024-07-28;
    Friedrich Merz; chancelier; Allemagne; 2025-05-06;
    Olaf Scholz; chancelier; Allemagne; 2021-12-08; 2025-05-06
    Keir Starmer; premier ministre; Royaume-Uni; 2024-07-05;
    Benyamin Nétanyahou; premier ministre; Israël; 2022-12-29;
    Benjamin Netanyahu; premier ministre; Israël; 2022-12-29;
    Benyamin Netanyahu; premier ministre; Israël; 2022-12-29;
    Giorgia Meloni; premier ministre; Italie; 2022-10-22;
    Pedro Sanchez; premier ministre; Espagne; 2018-06-02;
    Viktor Orban; premier ministre; Hongrie; 2010-05-29;
    Donald Tusk; premier ministre; Pologne; 2023-12-13;
    Narendra Modi; premier ministre; Inde; 2014-05-26;
    Justin Trudeau; premier ministre; Canada; 2015-11-04; 2025-03-14
    Mark Carney; premier ministre; Canada; 2025-03-14;
    Bart De Wever; premier ministre; Belgique; 2025-02-03;
    Alexander De Croo; premier ministre; Belgique; 2020-10-01; 2025-02-03
    """
}
