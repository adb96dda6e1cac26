"""What is `typing.NamedTuple`, when making its class must cost little?

The same to type checkers and the same class when it is made, `collections.namedtuple`; but annotations, of which
nothing here asks at run time, are not compiled: a search makes two dozen of these classes, and that took 5 of its
70 ms (see `frozen`).
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _NamedTupleType(type):
        def __new__(meta, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(meta, name, bases, namespace)
            fields = tuple(namespace.pop("__annotations__"))
            defaults = [namespace.pop(field) for field in fields if field in namespace]
            made = namedtuple(name, fields, defaults=defaults, module=namespace["__module__"])
            for key in namespace.keys() - {"__module__"}:
                setattr(made, key, namespace[key])
            return made

    class NamedTuple(metaclass=_NamedTupleType):
        """The base of classes that are tuples with names."""
