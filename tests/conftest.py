"""What every test runs in: no settings of the developer's, a home of its own, a guard. Tests nothing itself."""

import os
import pwd
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import platformdirs
import pytest
from hypothesis import HealthCheck, settings

from tests.guard import tripwire
from tests.support import postgres

ROOT = Path(__file__).resolve().parent.parent
OURS = ("EQUIPOISE_", "SLACK_", "TELEGRAM_", "OPENAI_", "PG", "XDG_")
PROXIES = {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}
SEALED = pytest.StashKey[Path]()
TRESPASSES = pytest.StashKey[list[str]]()


def real_places() -> list[str]:
    """The data directories of whoever runs this, by $HOME and by the password file, and the checkout's .env.

    Two homes, because `make test` gives an empty one and a plain `pytest` does not.
    """
    asked = [platformdirs.user_data_dir("equipoise")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", pwd.getpwuid(os.getuid()).pw_dir)
        patch.delenv("XDG_DATA_HOME", raising=False)
        asked.append(platformdirs.user_data_dir("equipoise"))
    return [*dict.fromkeys(asked), str(ROOT / ".env")]


def pytest_configure(config: pytest.Config) -> None:
    """Before any test module is imported: seals the environment and sets the guard."""
    # How long an example takes says how busy the machine is; what never ends, the timeout of every test finds.
    settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("untimed")
    forbidden = real_places()
    base = Path(tempfile.mkdtemp(prefix="eq-"))
    base.chmod(0o755)  # a PostgreSQL that root starts runs as another user and has to pass through
    for name in list(os.environ):
        if name.startswith(OURS) or name.lower() in PROXIES:
            del os.environ[name]
    for name in ("home", "run", "cwd", "postgres"):
        (base / name).mkdir(mode=0o700 if name == "run" else 0o755)
    os.environ["HOME"] = str(base / "home")
    os.environ["XDG_RUNTIME_DIR"] = str(base / "run")
    if not hasattr(config, "workerinput"):
        os.environ[postgres.FOLDER] = str(base / "postgres")
    # pytest's shared folder of the last three runs is cleaned by every run, and two at once trip over each other
    os.environ["PYTEST_DEBUG_TEMPROOT"] = str(base)
    log = base / "trespasses"
    log.touch()
    tripwire.begin(str(log), tuple(forbidden))
    from tests.guard.leaks import Leaks  # not before the seal: it imports the product

    config.pluginmanager.register(Leaks(base / "logs"), "leaks")
    config.stash[SEALED] = base
    config.stash[TRESPASSES] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Coverage does not watch what draws new examples each time, nor what repeats itself: no branch is theirs alone.

    By hand, because in a process of pytest-xdist pytest-cov's own `no_cover` leaves a second tracer at work.
    """
    unwatched = any(item.get_closest_marker(name) for name in ("hypothesis", "untraced"))
    tracer = sys.gettrace()
    if unwatched:
        sys.settrace(None)
    try:
        return (yield)
    finally:
        if unwatched:
            sys.settrace(tracer)


def pytest_unconfigure(config: pytest.Config) -> None:
    """The last thing of a run."""
    if base := config.stash.get(SEALED, None):
        postgres.stop(base / "postgres")
        shutil.rmtree(base, ignore_errors=True)


def new_trespasses(config: pytest.Config) -> list[str]:
    """Lines of the guard's log that nobody was told of yet."""
    seen = config.stash[TRESPASSES]
    fresh = (config.stash[SEALED] / "trespasses").read_text(encoding="utf-8").splitlines()[len(seen) :]
    seen += fresh
    return fresh


@pytest.fixture(scope="session", autouse=True)
def _elsewhere(pytestconfig: pytest.Config) -> Iterator[None]:
    """The working directory is an empty one: no .env lies there, and nothing works only from within the checkout."""
    before = Path.cwd()
    os.chdir(pytestconfig.stash[SEALED] / "cwd")
    yield
    os.chdir(before)


@pytest.fixture(autouse=True)
def _stays_inside(pytestconfig: pytest.Config) -> Iterator[None]:
    """Fails the test that trespassed, also where the code swallowed the exception or a child process did it."""
    yield
    if fresh := new_trespasses(pytestconfig):
        pytest.fail("this test left the house:\n" + "\n".join(fresh), pytrace=False)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails the run over what happened between the tests: at import, in a fixture of wider scope, in a late child."""
    if fresh := new_trespasses(session.config):
        print("\nthis run left the house:\n" + "\n".join(fresh))
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
