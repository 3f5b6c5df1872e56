"""What goes wrong in a program. What is wrong with an ID or with a registry is an answer, never an error."""


class InputError(ValueError):
    """An argument that can't be used: which one (``argument``), and what is wrong with it."""

    def __init__(self, argument: str, message: str):
        super().__init__(f"{argument}: {message}")
        self.argument = argument


class CoreError(RuntimeError):
    """The core could not be loaded, or stopped. ``__cause__`` says why."""
