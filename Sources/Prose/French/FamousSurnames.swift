/// Surnames that news writes without a first name and every reader knows: alone they still name a person.
package enum FamousSurnames {
  /// Folded.
  package static let all: [Word] = splitWords(
    """
    assad attal barnier bayrou biden blinken bolsonaro borne carney castex chirac ciotti clinton darmanin diomaye djokovic
    draghi erdogan fillon giscard glucksmann guterres hamilton hollande jospin kadhafi kadyrov kagame khamenei khomeiny lagarde lavrov
    lecornu legault loukachenko lukashenko lula macron maduro mandela mbappé medvedev mélenchon meloni merkel merz messi milei mitterrand
    modi musk navalny netanyahou netanyahu neymar obama orban ouattara peskov poutine putin retailleau rubio ruto sarkozy scholz sinwar
    sonko starmer tebboune trudeau trump tshisekedi verstappen witkoff xi zelensky zelenskyy zemmour zidane
    """)
}
