#!/usr/bin/env python3
"""Take the two pictures of the README: a day and an actor of the sample, from the site in Site/."""
import pathlib
import shutil

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURES = {"day": "jours/2025-12-02.html", "actor": "acteurs/volodymyr-zelensky.html"}


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        for name, path in PICTURES.items():
            page.goto((ROOT / "Site" / path).as_uri())
            page.screenshot(path=ROOT / "Tests/Browser/pictures" / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
