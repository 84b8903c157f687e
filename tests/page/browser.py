"""browser: headless Chromium for the tests of pages. Needs Debian's chromium, chromium-driver and python3-selenium."""
import contextlib
import pathlib
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]
DESK = (1280, 1000)
PHONE = (400, 850)


def check(holds, what):
    if not holds:
        raise SystemExit(what)


@contextlib.contextmanager
def opened(page):
    """A browser that shows the bytes of a page."""
    with tempfile.TemporaryDirectory() as scratch:
        path = pathlib.Path(scratch) / "page.html"
        path.write_bytes(page)
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in [*FLAGS, f"--user-data-dir={scratch}/profile"]:
            options.add_argument(flag)
        browser = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        try:
            browser.get(path.as_uri())
            yield browser
        finally:
            browser.quit()


def background(browser):
    return browser.execute_script("return getComputedStyle(document.body).backgroundColor")


def look_everywhere(browser, shots, name):
    """The page fits a desk and a phone, and differs by night and on paper; leaves screenshots of each."""
    for where, size in {"desk": DESK, "phone": PHONE}.items():
        browser.set_window_size(*size)
        fits = browser.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")
        check(fits, f"the page is wider than a {where}")
        browser.save_screenshot(str(shots / f"{name}-{where}.png"))
    browser.set_window_size(*DESK)
    by_day = background(browser)
    night = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", night)
    check(background(browser) != by_day, "night looks like day")
    browser.save_screenshot(str(shots / f"{name}-night.png"))
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": []})
    check(background(browser) == "rgb(255, 255, 255)", "paper is not white")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
