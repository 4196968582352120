"""Says what it is, then reads {"html", "url"} a line and answers with the article of each page and the time it took:
  python3 extraction.py readability|justext < pages.jsonl
"""
import json
import logging
import sys
import time
from importlib.metadata import version


def readability():
    from readability import Document
    return 'readability-lxml ' + version('readability-lxml'), lambda html: {'html': Document(html).summary()}


def justext():
    from justext import get_stoplist, justext
    words = get_stoplist('English')

    def extract(html):
        return {'text': '\n'.join(paragraph.text for paragraph in justext(html, words) if not paragraph.is_boilerplate)}
    return 'jusText ' + version('jusText'), extract


logging.disable()
try:
    name, extract = {'readability': readability, 'justext': justext}[sys.argv[1]]()
except ImportError as absent:
    sys.exit(str(absent))
print(name, flush=True)
for line in sys.stdin:
    page = json.loads(line)
    begin, clock = time.process_time(), time.perf_counter()
    try:
        answer = extract(page['html'])
    except Exception as error:
        answer = {'error': repr(error)}
    times = {'milliseconds': (time.process_time() - begin) * 1000, 'clockMilliseconds': (time.perf_counter() - clock) * 1000}
    print(json.dumps({**answer, **times}), flush=True)
