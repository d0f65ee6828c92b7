"""Prints as JSON which packages pip would fetch for some requirement files, and how large each file is.

Usage: download_plan.py REPORT_FILE REQUIREMENTS...
"""

import json
import os
import subprocess
import sys
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor


def planned(report_file, requirement_files):
    arguments = [item for file in requirement_files for item in ("-r", file)]
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--disable-pip-version-check"]
    command += ["--no-input", "--retries=2", "--timeout=30", "--report", report_file, *arguments]
    if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
        sys.exit(1)
    with open(report_file, encoding="utf-8") as report:
        return json.load(report)["install"]


def size(url):
    """Bytes of a file at a registry or on disk; 0 when nobody says."""
    parts = urllib.parse.urlparse(url)
    try:
        if parts.scheme == "file":
            return os.path.getsize(urllib.request.url2pathname(parts.path))
        with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=20) as answer:
            return int(answer.headers.get("Content-Length", 0))
    except (OSError, ValueError):
        return 0


def main():
    install = planned(sys.argv[1], sys.argv[2:])
    with ThreadPoolExecutor(8) as pool:
        sizes = list(pool.map(size, [item["download_info"]["url"] for item in install]))
    names = [item["metadata"]["name"] for item in install]
    print(json.dumps({"packages": [{"name": n, "bytes": b} for n, b in zip(names, sizes, strict=True)]}))


main()
