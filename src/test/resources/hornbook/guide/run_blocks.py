"""Runs the Python blocks of one page, in their order, in this one interpreter.

Arguments: the page's file, the name to call it by, the folder of the blocks, then for each block
the line of its fence and "run" or "compile". Block n is n.py in that folder; n.printed and n.state
come out beside it: the state is "ran", "compiled", "skipped", or "failed" and why. After a failure
nothing runs, but everything is compiled.
"""

import contextlib
import io
import linecache
import socket
import sys
import traceback
import warnings
from pathlib import Path

# These speak of other versions of a library; another machine would say others.
UNSETTLED = (DeprecationWarning, PendingDeprecationWarning, FutureWarning)


def no_network(*args, **kwargs):
    raise OSError("the guide's code runs without a network")


def run(source, name, line, page, printed):
    code = compile("\n" * line + source, name, "exec")
    if page is None:
        return ""
    with warnings.catch_warnings(record=True) as said, contextlib.redirect_stdout(printed):
        warnings.simplefilter("always")
        exec(code, page)
    return "\n".join(
        f"{name}:{line}: {w.category.__name__}: {w.message}"
        for w in said if not issubclass(w.category, UNSETTLED))


def main(file, name, folder, *blocks):
    socket.getaddrinfo = no_network
    text = Path(file).read_text(encoding="utf-8")
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    page = {"__name__": "__main__"}
    failed = False
    for number, (line, wish) in enumerate(zip(blocks[::2], blocks[1::2])):
        source = (Path(folder) / f"{number}.py").read_text(encoding="utf-8")
        runs = wish == "run" and not failed
        printed = io.StringIO()
        try:
            trouble = run(source, name, int(line), page if runs else None, printed)
        except BaseException as error:
            own = error.__traceback__.tb_next and error.__traceback__.tb_next.tb_next
            trouble = "".join(traceback.format_exception(type(error), error, own))
        state = "ran" if runs else "compiled" if wish == "compile" else "skipped"
        if trouble:
            state = "failed\n" + trouble
            failed = True
        for ending, content in (("printed", printed.getvalue()), ("state", state)):
            Path(folder, f"{number}.{ending}").write_text(content, encoding="utf-8", newline="\n")


main(*sys.argv[1:])
