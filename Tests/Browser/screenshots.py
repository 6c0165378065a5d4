#!/usr/bin/env python3
"""Take the two pictures of the README, a day and an actor of the sample, from the site in Site/.

With a folder: a page of every kind, in every form that readers see it in, to look at before a change of looks is landed.
"""
import pathlib
import shutil
import sys

from conftest import kinds
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITE = ROOT / "Site"
PICTURES = {"day": "jours/2025-12-02.html", "actor": "acteurs/volodymyr-zelensky.html"}
# Width, colours and medium of each form.
FORMS = {
    "wide": (1280, "light", "screen"), "wide-dark": (1280, "dark", "screen"),
    "narrow": (320, "light", "screen"), "narrow-dark": (320, "dark", "screen"), "print": (800, "light", "print"),
}
# More of a long page says nothing new.
HEIGHT = 3_000


def take_readme_pictures(browser):
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    for name, path in PICTURES.items():
        page.goto((SITE / path).as_uri())
        page.screenshot(path=ROOT / "Tests/Browser/pictures" / f"{name}.png")


def take_every_page(browser, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for form, (width, scheme, media) in FORMS.items():
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page.emulate_media(media=media, color_scheme=scheme)
        for kind, path in kinds(SITE).items():
            page.goto(path.as_uri())
            height = min(HEIGHT, page.evaluate("document.documentElement.scrollHeight"))
            page.screenshot(
                path=folder / f"{kind.replace('/', '-').replace('*', 'one')}-{form}.png", full_page=True,
                clip={"x": 0, "y": 0, "width": width, "height": height})
        page.close()


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        if len(sys.argv) > 1:
            take_every_page(browser, pathlib.Path(sys.argv[1]))
        else:
            take_readme_pictures(browser)
        browser.close()


if __name__ == "__main__":
    main()
