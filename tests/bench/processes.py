"""CPU of processes that are not ours, as Linux tells it."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class CpuByProcess:
    """Seconds of CPU by process id, and whose children are whose."""

    seconds: dict[int, float]
    children: dict[int, list[int]]

    def of(self, pid: int) -> float:
        """Return what one process has used."""
        return self.seconds.get(pid, 0.0)

    def of_family(self, pid: int) -> float:
        """Return what a process and all that descend from it have used."""
        children = self.children.get(pid, [])
        return self.of(pid) + sum(self.of_family(child) for child in children)


def cpu_by_process() -> CpuByProcess:
    """Ask of all processes; one that has ended is left out."""
    seconds: dict[int, float] = {}
    children: defaultdict[int, list[int]] = defaultdict(list)
    for process in Path("/proc").iterdir():
        if not process.name.isdigit():
            continue
        try:
            facts = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        seconds[int(process.name)] = (int(facts[11]) + int(facts[12])) / _TICKS
        children[int(facts[1])].append(int(process.name))
    return CpuByProcess(seconds, dict(children))
