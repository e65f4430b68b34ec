"""Periodic limb movements: a group of neurons in the spinal cord that fires, tires and recovers.

At night the legs of many people with RLS move by themselves: the big toe and the foot bend up for a few seconds,
and again some twenty seconds later, in long series. It looks like the reflex that pulls a foot away from a pin, and
that reflex is easier to set off in RLS, above all asleep (barajimenez2000). The movements are a sign and not the
urge to move: the person may sleep through them, and many people have them without RLS (habarubio2016).

Nobody has found the cells that set the rhythm. This generator shows that one group of neurons is enough, if its
members excite each other through synapses that run short of transmitter. The idea comes from the spinal cord of
the chick embryo (tabak2000); that one generator can reproduce recordings was shown on 65 people (italia2022).
Step by step:

1. *Rest.* A few neurons fire. Input from above, the `excitability` of the hour, brings the group close to firing.
2. *Ignition.* A quick chance fluctuation does the rest: each neuron excites the others, and all fire together. The
   leg moves.
3. *Exhaustion.* Firing uses up the transmitter within about three seconds. The neurons no longer hold each other
   above threshold, and the group falls silent.
4. *Recovery.* Transmitter is refilled over ten to twenty seconds. The fuller the synapses, the more easily the
   next fluctuation ignites the group: hardly ever within 15 s of the last movement, most often after 20 to 26 s.
5. *Series and pauses.* Over minutes the input waxes and wanes, as sleep itself does (ferri2006narcolepsy). While it
   is high, movement follows movement; while it is low, the legs lie still.

Input from above saturates. So excitability decides *how long* the series are, and much less how far apart their
movements; in people with RLS, too, the rhythm did not depend on the number of movements (ferri2006plm).

Time is in seconds here, in hours everywhere else. Seconds never enter the model of the day, whose excitability is
taken as it stands. The shape of the equations follows published ones; the numbers were set here, so that intervals,
durations and number of the movements are those of the sources in the table. The generator leaves out the second,
smaller peak of intervals below 8 s, the spread of durations, the two legs, the stages of sleep, and the movements
of people without RLS. It reads the same excitability as the urge, so that the two rise and fall together; in people
the number of movements was not related to severity (shin2016).
"""

from sympy import exp, sqrt

from .definition import Model, Section

LIMB_MOVEMENTS = Section("limb_movements", "Periodic limb movements", time="second")
_parameter = LIMB_MOVEMENTS.parameter
_ANY = (-float("inf"), float("inf"))

excitability = LIMB_MOVEMENTS.input("excitability", 1, "1", "excitability of the circuits, from the day", (0, 100))
quick_noise = LIMB_MOVEMENTS.input("quick_noise", 0, "1/√s", "chance, drawn anew at every step", _ANY)
slow_noise = LIMB_MOVEMENTS.input("slow_noise", 0, "1/√s", "chance, drawn anew at every step", _ANY)

activity = LIMB_MOVEMENTS.state("generator_activity", 0.0093, "1", "share of the neurons that fire", (0, 1))
transmitter = LIMB_MOVEMENTS.state("transmitter", 0.91, "1", "share of transmitter ready for release", (0, 1))
quick = LIMB_MOVEMENTS.state("quick_fluctuation", 0, "1", "input that changes within seconds", _ANY)
slow = LIMB_MOVEMENTS.state("slow_fluctuation", 0, "1", "input that waxes and wanes over minutes", _ANY)

# ---------------------------------------------------------------- input from above
half_drive = _parameter(
    "drive_half_excitability",
    1.57,
    "1",
    "excitability of half the input to the generator",
    "allen2004ropinirole",
    "C",
    (1.4, 1.8),
)
drive_width = _parameter("drive_width", 0.04, "1", "how sharply the input sets in", "course", "D", (0.02, 0.1))
slow_size = _parameter("slow_size", 0.13, "1", "size of the slow fluctuations", "scholz2011da", "C", (0, 0.2))
slow_time = _parameter("slow_time", 200, "s", "how long a slow fluctuation lasts", "course", "D", (60, 600))
quick_size = _parameter("quick_size", 0.13, "1", "size of the quick fluctuations", "ferri2006plm", "C", (0.05, 0.2))
quick_time = _parameter("quick_time", 4, "s", "how long a quick fluctuation lasts", "course", "D", (2, 10))

# ---------------------------------------------------------------- the group and its synapses
firing_time = _parameter("firing_time", 0.3, "s", "time to follow a change of input", "course", "D", (0.2, 0.5))
mutual_excitation = _parameter(
    "mutual_excitation", 27, "1", "excitation of the neurons by each other", "course", "C", (24, 32)
)
threshold = _parameter(
    "generator_threshold", 4.7, "1", "input at which half of the neurons fire", "ferri2006plm", "C", (4.4, 5.2)
)
depletion = _parameter(
    "transmitter_depletion", 0.7, "1/s", "transmitter used up by firing", "ferri2015arousal", "C", (0.5, 1.2)
)
recovery_time = _parameter(
    "transmitter_recovery", 15, "s", "time in which transmitter is refilled", "ferri2006narcolepsy", "C", (10, 20)
)
movement_level = _parameter("movement_level", 0.3, "1", "share of neurons that moves a leg", "course", "D", (0.2, 0.6))

drive = LIMB_MOVEMENTS.quantity(
    "spinal_drive",
    1 / (1 + exp(-(excitability + slow - half_drive) / drive_width)),
    "1",
    "input from above, saturated",
)
recruitment = LIMB_MOVEMENTS.quantity(
    "recruitment",
    1 / (1 + exp(-(drive + quick + mutual_excitation * transmitter * activity - threshold))),
    "1",
    "share of the neurons towards which the activity tends",
)

LIMB_MOVEMENTS.rate(activity, (recruitment - activity) / firing_time)
LIMB_MOVEMENTS.rate(transmitter, (1 - transmitter) / recovery_time - depletion * activity * transmitter)
# Ornstein-Uhlenbeck processes: chance that forgets itself, with the given size as its standard deviation.
LIMB_MOVEMENTS.rate(quick, (quick_size * sqrt(2 * quick_time) * quick_noise - quick) / quick_time)
LIMB_MOVEMENTS.rate(slow, (slow_size * sqrt(2 * slow_time) * slow_noise - slow) / slow_time)

MODEL = Model(LIMB_MOVEMENTS)
