"""No error may carry a key or an answer's content."""

import traceback

from tests.jiema.samples import KEY, PLACED


def assert_no_secret(error: BaseException) -> None:
    assert_no_text(error, KEY)
    assert_no_text(error, str(PLACED["phone"]))


def assert_no_text(error: BaseException, text: str) -> None:
    """Search the error and its whole traceback, with the local variables of our frames."""
    assert error.__cause__ is None
    assert error.__context__ is None
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in trace.stack if "/tests/" not in frame.filename]
    shown = "".join(traceback.StackSummary.from_list(ours).format())
    shown += "".join(trace.format_exception_only()) + repr(error) + repr(vars(error))
    shown += "".join(traceback.format_exception(error))
    assert text not in shown
