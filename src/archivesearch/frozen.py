"""What is a value that never changes, when making its class must cost nothing?

A frozen dataclass does the same and is what other modules use. But a search is a process of some 60 ms, of which
importing dataclasses would take 10 and each class made by it 0.6 (measured, Python 3.11); such a class takes 0.02 here.
So the nouns that a search loads are `Frozen`. Type checkers see dataclasses (PEP 681): frozen, fields by keyword.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _FrozenType(type):
    """Makes slots of the annotated names of a class, and keeps their defaults beside them."""

    _defaults: Mapping[str, Any]

    def __new__(meta, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _FrozenType:
        fields = tuple(namespace.get("__annotations__", ()))
        defaults = {field: namespace.pop(field) for field in fields if field in namespace}
        made = super().__new__(meta, name, bases, {**namespace, "__slots__": fields})
        made._defaults = defaults
        return made

    @property
    def fields(cls) -> tuple[str, ...]:
        """The names of what a value holds, in the order they are written."""
        names: tuple[str, ...] = cls.__dict__["__slots__"]
        return names


class Frozen(metaclass=_FrozenType):
    """The base of values that are equal when their class and all they hold are. A subclass has no subclasses."""

    def __init__(self, **given: Any) -> None:
        kind = type(self)
        held = {**kind._defaults, **given}
        if held.keys() != set(kind.fields):
            wrong = sorted(held.keys() ^ set(kind.fields))
            raise TypeError(f"{kind.__name__} holds {', '.join(kind.fields)}; missing or unknown: {', '.join(wrong)}")
        for name, value in held.items():
            object.__setattr__(self, name, value)

    def changed(self, **changes: Any) -> Self:
        """The same value but for what is given."""
        return type(self)(**{**self._held(), **changes})

    def _held(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in type(self).fields}

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in type(self).fields)

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in type(self).fields)))

    def __repr__(self) -> str:
        """Long texts are cut, or a failed comparison of two posts fills the screen."""
        held = ", ".join(f"{name}={_shortened(repr(value))}" for name, value in self._held().items())
        return f"{type(self).__name__}({held})"

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process and back; setting slots one by one, as is usual, is what a frozen value forbids."""
        return _again, (type(self), self._held())


# --- details ------------------------------------------------------------------------------------------------------

_MAX_REPR_CHARS = 300


def _again(kind: type[Frozen], held: dict[str, Any]) -> Frozen:
    return kind(**held)


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_REPR_CHARS else f"{text[: _MAX_REPR_CHARS - 4]} ..."
