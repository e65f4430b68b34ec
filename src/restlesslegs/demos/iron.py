"""The iron demo: from serum ferritin to brain iron, receptors, dopamine and the urge."""

from .. import patients
from ..simulation import PARAMETERS, SETTINGS
from ..views import IRON
from .controls import Choice, Slider
from .day import DayDemo, Prediction


class IronDemo(DayDemo):
    """Serum ferritin, transfer into the brain and iron given, against the day of a person.

    Examples
    --------
    >>> demo = IronDemo(brain_iron_transfer=0.6)
    >>> round(demo.result.mean("brain_iron"), 1)
    0.7
    """

    title = "Iron, from serum to the urge to move"
    ferritin = Slider(SETTINGS["ferritin"], "Serum ferritin", 1, unit=" µg/L")
    brain_iron_transfer = Slider(
        PARAMETERS["brain_iron_transfer"], "Transfer of iron into the brain", 0.01, 100, " % of usual"
    )
    iron_given = Slider(SETTINGS["iron_given"], "Iron given", 0.05, 100, " % of a trial course")
    route = Choice({"intravenous": "into a vein", "oral": "by mouth"}, "Route", needs="iron_given")
    weeks = Slider(
        SETTINGS["weeks"], "Time since the first iron", 1, unit=" weeks", needs="iron_given", without="no iron given"
    )

    question = Prediction(
        ask=(
            "Serum ferritin stays normal. Only the transfer of iron into the brain falls, to 60 % of usual."
            " What happens to the dopamine outside the nerve cells?"
        ),
        experiment=patients.LOW_TRANSFER.settings,
        readout="dopamine",
        answers={"falls": "It falls", "unchanged": "It stays the same", "rises": "It rises"},
        because=(
            "Iron is a cofactor of the enzyme that makes dopamine. The model assumes that little iron is enough"
            " for that; we know of no measurement. As in iron-deficient rats, a lack of iron raises the amount"
            " of the enzyme and removes transporters and D2 receptors: more dopamine outside the cell, and fewer"
            " receptors to hear it."
        ),
    )
    view = IRON
    presets = (
        patients.HEALTHY,
        patients.LOW_TRANSFER,
        patients.RLS,
        patients.IRON_DEFICIENCY,
        patients.INTRAVENOUS_IRON,
        patients.ORAL_IRON,
    )
