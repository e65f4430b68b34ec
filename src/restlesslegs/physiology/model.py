"""All sections joined into the model of the course."""

from .circadian import CIRCADIAN
from .definition import Model
from .dopamine import DOPAMINE
from .excitability import EXCITABILITY
from .genetics import GENETICS
from .iron import IRON
from .oxygen import OXYGEN
from .receptors import RECEPTORS
from .severity import SEVERITY
from .treatment import TREATMENT

MODEL = Model(CIRCADIAN, IRON, OXYGEN, TREATMENT, DOPAMINE, RECEPTORS, GENETICS, EXCITABILITY, SEVERITY)
