"""What several sources say, side by side: the sample has a divergence, figures that differ, and words that many quote."""


def open_day(browser, sample, day):
    page = browser.new_page()
    page.goto((sample / "jours" / f"{day}.html").as_uri())
    return page


def test_one_claims_and_another_contests(browser, sample):
    page = open_day(browser, sample, "2025-12-02")
    divergence = page.locator("section[aria-labelledby=divergences] article").first
    assert divergence.locator("h3").inner_text() == "Pokrovsk"
    one, other = divergence.locator(".version").all()
    assert one.locator("b").all_inner_texts()[0] == "Russie"
    assert "revendiqué Pokrovsk" in one.inner_text()
    assert any("armée ukrainienne" in who for who in other.locator("b").all_inner_texts())
    # Nobody stands on both sides, and each statement has its evidence: when, and the paragraph.
    sides = [set(side.locator("b").all_inner_texts()) for side in (one, other)]
    assert not sides[0] & sides[1]
    for telling in divergence.locator(".telling").all():
        assert telling.locator("time").count() == 1
        assert "articles/" in telling.locator("p + p a").get_attribute("href")
    page.close()


def test_figures_that_differ_stand_together_with_their_times(browser, sample):
    page = open_day(browser, sample, "2025-04-15")
    toll = page.locator("section[aria-labelledby=chiffres] article").first
    assert toll.locator(".figure").all_inner_texts() == ["34", "35", "35"]
    times = [time.get_attribute("datetime") for time in toll.locator("time").all()]
    assert times == sorted(times)
    page.close()


def test_who_was_first_is_told(browser, sample):
    page = open_day(browser, sample, "2025-12-02")
    for account in page.locator("section[aria-labelledby=recits] article").all():
        sources = account.locator("cite").all_inner_texts()
        assert len(sources) > 1
        times = [time.get_attribute("datetime") for time in account.locator("time").all()]
        assert times == sorted(times)
        assert account.locator(".first").count() <= 1
    assert page.locator("section[aria-labelledby=recits] .first").count() > 0
    page.close()
