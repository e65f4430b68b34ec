"""The body clock and the sleep switch.

The pacemaker of the suprachiasmatic nucleus is the light-driven oscillator of Forger, Jewett and Kronauer
(1999). Sleep and waking are two groups of neurons that silence each other, pushed by the clock and by
adenosine that accumulates while we are awake (Phillips and Robinson 2008).
"""

from sympy import Rational, cos, exp, pi, sin, sqrt

from .definition import Section, symbol

CIRCADIAN = Section("circadian", "Body clock and sleep")
_parameter = CIRCADIAN.parameter
# Outside these shares the pacemaker or the switch behaves as no body does.
PACEMAKER, SWITCH = 0.25, 0.05

# ---------------------------------------------------------------- light and the pacemaker
CIRCADIAN.setting("lights_on", 7, "h", "clock hour at which lights go on", (5, 10))
CIRCADIAN.setting("lights_off", 23, "h", "clock hour at which lights go off", (20, 24))
CIRCADIAN.setting("light_shift", 0, "h", "hours by which light comes later than usual", (-12, 12))
CIRCADIAN.setting("days_shifted", 14, "days", "days lived with shifted light", (0, 28))
light = CIRCADIAN.input("light", 250, "lux", "light reaching the eye of someone awake", (0, 10000))
pacemaker = CIRCADIAN.state("pacemaker", 0.5193, "1", "pacemaker, highest in the afternoon", (-2, 2))
complement = CIRCADIAN.state("pacemaker_complement", 0.8669, "1", "second variable of the pacemaker", (-2, 2))
bleached = CIRCADIAN.state("bleached_photoreceptors", 0.5082, "1", "share of photoreceptors in use", (0, 1))

period = _parameter("clock_period", 24.2, "h", "period of the clock without light", "forger1999", "A", (23.8, 24.6))
stiffness = _parameter("clock_stiffness", 0.23, "1", "pull towards the daily cycle", "forger1999", "A", PACEMAKER)
light_gain = _parameter("light_gain", 33.75, "1", "strength of light on the clock", "forger1999", "A", PACEMAKER)
light_rate = _parameter("light_rate", 0.05, "1/min", "activation by bright light", "forger1999", "A", PACEMAKER)
light_recovery = _parameter(
    "light_recovery", 0.0075, "1/min", "recovery of photoreceptors", "forger1999", "A", PACEMAKER
)
bright_light = _parameter("bright_light", 9500, "lux", "reference light", "forger1999", "A", PACEMAKER)
light_sensitivity = _parameter(
    "light_sensitivity", 0.55, "1", "light shortens the period", "forger1999", "A", PACEMAKER
)


def clock(name: str, peak: float, what: str, between=(0, 24)):
    """Return a daily rhythm carried by the pacemaker, about 1 at `peak` (clock hour) and -1 twelve hours on.

    The lowest core temperature, taken as 04:30, fixes the pacemaker's own peak at 16:30.
    """
    hour = _parameter(f"{name}_peak_hour", peak, "h", f"clock hour at which {what} peaks", "course", "C", between)
    angle = 2 * pi * (hour - Rational(33, 2)) / 24
    return CIRCADIAN.quantity(
        f"{name}_clock", pacemaker * cos(angle) - complement * sin(angle), "1", f"daily rhythm of {what}"
    )


# ---------------------------------------------------------------- the sleep switch
sleep_potential = CIRCADIAN.state(
    "sleep_neurons", -12.07, "mV", "potential of sleep-promoting (preoptic) neurons", (-60, 60)
)
wake_potential = CIRCADIAN.state(
    "wake_neurons", 0.8793, "mV", "potential of wake-promoting (monoamine) neurons", (-60, 60)
)
adenosine = CIRCADIAN.state("adenosine", 9.816, "nM", "sleep pressure: extracellular adenosine", (0, 100))

most = _parameter("most_firing", 100, "1/s", "highest firing rate", "phillips2008", "A", SWITCH)
threshold = _parameter("firing_threshold", 10, "mV", "potential of half firing", "phillips2008", "A", SWITCH)
spread = _parameter("firing_spread", 3, "mV", "width of the firing curve", "phillips2008", "A", SWITCH)
inhibit = _parameter("mutual_inhibition", 1.9, "mV s", "each group silences the other", "phillips2008", "A", SWITCH)
arousal = _parameter("arousal_drive", 1.0, "mV", "steady drive to waking", "phillips2008", "A", SWITCH)
build_up = _parameter("adenosine_production", 3.6, "nM s", "adenosine made by waking", "phillips2008", "A", SWITCH)
clearance = _parameter("adenosine_time", 11.0, "h", "time constant of adenosine", "phillips2008", "A", SWITCH)
clock_to_sleep = _parameter("clock_to_sleep", 3.2, "mV", "clock keeps sleep away by day", "phillips2008", "A", SWITCH)
pressure = _parameter("adenosine_to_sleep", 0.19, "mV/nM", "adenosine calls for sleep", "phillips2008", "A", SWITCH)
offset = _parameter(
    "sleep_offset",
    0.85,
    "1",
    "constant part of the clock's drive; the published 1.0 gives 6.2 h of sleep",
    "phillips2008",
    "C",
    (0.7, 1.0),
)
switch_time = _parameter(
    "switch_time",
    0.1,
    "h",
    "time constant of the switch; published 10 s, slowed to allow explicit steps, same equilibria",
    "phillips2008",
    "D",
    (0.08, 0.2),
)
urge_wakes = _parameter("urge_wakes", 0.8, "mV", "the urge to move keeps one awake", "course", "C", SWITCH)
ligand_calms = _parameter(
    "ligand_calms", 0.5, "mV", "an α2δ ligand lets one sleep, whatever the legs do", "garciaborreguero2014cross", "C"
)


def _firing(potential):
    return most / (1 + exp(-(potential - threshold) / spread))


sleep_firing = CIRCADIAN.quantity("sleep_firing", _firing(sleep_potential), "1/s", "firing of sleep-promoting neurons")
wake_firing = CIRCADIAN.quantity("wake_firing", _firing(wake_potential), "1/s", "firing of wake-promoting neurons")
awake = CIRCADIAN.quantity(
    "awake", wake_firing**2 / (wake_firing**2 + 1), "1", "1 awake, 0 asleep (awake above one spike a second)"
)
sleep_clock = clock("sleep", 15.0, "the drive to stay awake", (13, 17))

# Closed eyes see next to nothing; the hundredth of a lux keeps the root differentiable.
light_activation = CIRCADIAN.quantity(
    "light_activation",
    light_rate * sqrt((light * awake + Rational(1, 100)) / bright_light),
    "1/min",
    "activation of photoreceptors",
)
light_drive = CIRCADIAN.quantity(
    "light_drive",
    light_gain
    * (1 - bleached)
    * light_activation
    * (1 - Rational(2, 5) * pacemaker)
    * (1 - Rational(2, 5) * complement),
    "1",
    "push of light on the pacemaker",
)

CIRCADIAN.rate(pacemaker, pi / 12 * (complement + light_drive))
CIRCADIAN.rate(
    complement,
    pi
    / 12
    * (
        stiffness * (complement - Rational(4, 3) * complement**3)
        - pacemaker * ((24 / (Rational(99669, 100000) * period)) ** 2 + light_sensitivity * light_drive)
    ),
)
CIRCADIAN.rate(bleached, 60 * (light_activation * (1 - bleached) - light_recovery * bleached))
CIRCADIAN.rate(
    sleep_potential,
    (-inhibit * wake_firing - clock_to_sleep * (offset + sleep_clock) + pressure * adenosine - sleep_potential)
    / switch_time,
)
CIRCADIAN.rate(
    wake_potential,
    (
        arousal
        + urge_wakes * symbol("urge")
        - ligand_calms * symbol("ligand_occupancy")
        - inhibit * sleep_firing
        - wake_potential
    )
    / switch_time,
)
CIRCADIAN.rate(adenosine, (build_up * wake_firing - adenosine) / clearance)
