"""Health and metrics, for whoever runs Rebound: figures about the machine, never about a person."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Protocol

from aiohttp import web
from prometheus_client import CollectorRegistry, PlatformCollector, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot.counts import Counts
from bot.errors import ConfigurationError, ReboundError
from bot.store import Waiting

PATIENCE_S = 5.0


class Service(Protocol):
    counts: Counts
    standing_by: set[str]

    def now(self) -> datetime: ...

    async def ready(self) -> None: ...

    async def waiting(self) -> Waiting: ...


class Platform(Protocol):
    @property
    def name(self) -> str: ...

    def trouble(self) -> str | None: ...


class Figures(Collector):
    """One look, as the text format wants it."""

    def __init__(self, counts: Counts, waiting: Waiting, now: datetime, platforms: Iterable[Platform]) -> None:
        self._counts, self._waiting, self._now, self._platforms = counts, waiting, now, platforms

    def collect(self) -> Iterator[Metric]:
        yield self._counted("rebound_heard", "Turns heard", ("platform", "kind"), self._counts.heard)
        yield self._counted("rebound_deliveries", "Tries to deliver", ("platform", "outcome"), self._counts.delivered)
        yield CounterMetricFamily(
            "rebound_not_kept", "Turns the store did not keep; the platform sends them again", self._counts.not_kept
        )
        yield GaugeMetricFamily("rebound_prompts_waiting", "Prompts past their time", self._waiting.prompts)
        yield GaugeMetricFamily(
            "rebound_prompts_lag_seconds", "Age of the oldest of them", self._age(self._waiting.prompts_since)
        )
        yield GaugeMetricFamily("rebound_check_ins_waiting", "Check-ins past their time", self._waiting.check_ins)
        yield GaugeMetricFamily(
            "rebound_check_ins_lag_seconds", "Age of the oldest of them", self._age(self._waiting.check_ins_since)
        )
        yield GaugeMetricFamily("rebound_prompts_dead", "Prompts that will not arrive", self._waiting.dead)
        yield GaugeMetricFamily("rebound_replies_failed", "Replies kept apart, unanswered", self._waiting.failed)
        connected = GaugeMetricFamily("rebound_connected", "1 while the platform is heard", labels=("platform",))
        for platform in self._platforms:
            connected.add_metric((platform.name,), float(platform.trouble() is None))
        yield connected

    def _counted(
        self, name: str, what: str, labels: tuple[str, ...], counts: dict[tuple[str, str], int]
    ) -> CounterMetricFamily:
        family = CounterMetricFamily(name, what, labels=labels)
        for values, count in sorted(counts.items()):
            family.add_metric(values, count)
        return family

    def _age(self, since: datetime | None) -> float:
        return 0.0 if since is None else max(0.0, (self._now - since).total_seconds())


class Ops:
    """The three pages."""

    def __init__(self, service: Service, platforms: Iterable[Platform]) -> None:
        self._service, self._platforms = service, tuple(platforms)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/healthz", self.healthz)
        app.router.add_get("/readyz", self.readyz)
        app.router.add_get("/metrics", self.metrics)
        return app

    async def healthz(self, request: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(self, request: web.Request) -> web.Response:
        """503, and what is missing, a line each."""
        ours = [each for each in self._platforms if each.name not in self._service.standing_by]
        missing = [f"{each.name}: {trouble}" for each in ours if (trouble := each.trouble()) is not None]
        try:
            await asyncio.wait_for(self._service.ready(), PATIENCE_S)
        except ReboundError as wrong:
            missing.append(f"database: {wrong}")
        except TimeoutError:
            missing.append("database: it does not answer")
        return web.Response(text="\n".join(missing or ["ready"]) + "\n", status=503 if missing else 200)

    async def metrics(self, request: web.Request) -> web.Response:
        registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        try:
            waiting = await asyncio.wait_for(self._service.waiting(), PATIENCE_S)
        except (ReboundError, TimeoutError):
            return web.Response(text="# the database does not answer\n", status=503)
        registry.register(Figures(self._service.counts, waiting, self._service.now(), self._platforms))
        return web.Response(body=generate_latest(registry), headers={"Content-Type": "text/plain; version=0.0.4"})


async def start(ops: Ops, host: str, port: int) -> web.AppRunner:
    """
    Raises:
        ConfigurationError: the port cannot be had.
    """
    runner = web.AppRunner(ops.app(), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as failure:
        await runner.cleanup()
        raise ConfigurationError(
            f"OPS_HOST and OPS_PORT cannot be listened at ({failure.strerror}).", "Choose another."
        ) from None
    return runner
