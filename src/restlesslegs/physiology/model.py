"""All sections joined into the model of the course."""

from .circadian import CIRCADIAN
from .definition import Model
from .dopamine import DOPAMINE
from .excitability import EXCITABILITY
from .iron import IRON
from .oxygen import OXYGEN
from .receptors import RECEPTORS

MODEL = Model(CIRCADIAN, IRON, OXYGEN, DOPAMINE, RECEPTORS, EXCITABILITY)
