"""Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."""

from math import cos, exp, inf, pi, sin, sqrt

from restlesslegs.physiology.quantity import Quantity, Switch

PARAMETERS = {
    'drive_half_excitability': Quantity(name='drive_half_excitability', value=1.57, unit='1', low=1.4, high=1.8, meaning='excitability of half the input to the generator', source='allen2004ropinirole', confidence='C'),
    'drive_width': Quantity(name='drive_width', value=0.04, unit='1', low=0.02, high=0.1, meaning='how sharply the input sets in', source='course', confidence='D'),
    'slow_size': Quantity(name='slow_size', value=0.13, unit='1', low=0.0, high=0.2, meaning='size of the slow fluctuations', source='scholz2011da', confidence='C'),
    'slow_time': Quantity(name='slow_time', value=200.0, unit='s', low=60.0, high=600.0, meaning='how long a slow fluctuation lasts', source='course', confidence='D'),
    'quick_size': Quantity(name='quick_size', value=0.13, unit='1', low=0.05, high=0.2, meaning='size of the quick fluctuations', source='ferri2006plm', confidence='C'),
    'quick_time': Quantity(name='quick_time', value=4.0, unit='s', low=2.0, high=10.0, meaning='how long a quick fluctuation lasts', source='course', confidence='D'),
    'firing_time': Quantity(name='firing_time', value=0.3, unit='s', low=0.2, high=0.5, meaning='time to follow a change of input', source='course', confidence='D'),
    'mutual_excitation': Quantity(name='mutual_excitation', value=27.0, unit='1', low=24.0, high=32.0, meaning='excitation of the neurons by each other', source='course', confidence='C'),
    'generator_threshold': Quantity(name='generator_threshold', value=4.7, unit='1', low=4.4, high=5.2, meaning='input at which half of the neurons fire', source='ferri2006plm', confidence='C'),
    'transmitter_depletion': Quantity(name='transmitter_depletion', value=0.7, unit='1/s', low=0.5, high=1.2, meaning='transmitter used up by firing', source='ferri2015arousal', confidence='C'),
    'transmitter_recovery': Quantity(name='transmitter_recovery', value=15.0, unit='s', low=10.0, high=20.0, meaning='time in which transmitter is refilled', source='ferri2006narcolepsy', confidence='C'),
    'movement_level': Quantity(name='movement_level', value=0.3, unit='1', low=0.2, high=0.6, meaning='share of neurons that moves a leg', source='course', confidence='D'),
}

INPUTS = {
    'excitability': Quantity(name='excitability', value=1.0, unit='1', low=0.0, high=100.0, meaning='excitability of the circuits, from the day', source='course', confidence='D'),
    'quick_noise': Quantity(name='quick_noise', value=0.0, unit='1/√s', low=-inf, high=inf, meaning='chance, drawn anew at every step', source='course', confidence='D'),
    'slow_noise': Quantity(name='slow_noise', value=0.0, unit='1/√s', low=-inf, high=inf, meaning='chance, drawn anew at every step', source='course', confidence='D'),
}

SETTINGS = {
}

SWITCHES = {
}

STATES = {
    'generator_activity': Quantity(name='generator_activity', value=0.0093, unit='1', low=0.0, high=1.0, meaning='share of the neurons that fire', source='course', confidence='D'),
    'transmitter': Quantity(name='transmitter', value=0.91, unit='1', low=0.0, high=1.0, meaning='share of transmitter ready for release', source='course', confidence='D'),
    'quick_fluctuation': Quantity(name='quick_fluctuation', value=0.0, unit='1', low=-inf, high=inf, meaning='input that changes within seconds', source='course', confidence='D'),
    'slow_fluctuation': Quantity(name='slow_fluctuation', value=0.0, unit='1', low=-inf, high=inf, meaning='input that waxes and wanes over minutes', source='course', confidence='D'),
}

SLOW = []
DOSES = {}


def equations(p):
    """Return the functions rates, observe for the parameters `p`."""
    drive_half_excitability = p['drive_half_excitability']
    drive_width = p['drive_width']
    slow_size = p['slow_size']
    slow_time = p['slow_time']
    quick_size = p['quick_size']
    quick_time = p['quick_time']
    firing_time = p['firing_time']
    mutual_excitation = p['mutual_excitation']
    generator_threshold = p['generator_threshold']
    transmitter_depletion = p['transmitter_depletion']
    transmitter_recovery = p['transmitter_recovery']
    constant_0 = drive_width**(-1.0)
    constant_1 = -mutual_excitation
    constant_2 = firing_time**(-1.0)
    constant_3 = transmitter_recovery**(-1.0)
    constant_4 = -transmitter_depletion
    constant_5 = sqrt(2)*quick_size*sqrt(quick_time)
    constant_6 = quick_time**(-1.0)
    constant_7 = sqrt(2)*slow_size*sqrt(slow_time)
    constant_8 = slow_time**(-1.0)

    def rates(y, u):
        generator_activity, transmitter, quick_fluctuation, slow_fluctuation = y
        excitability = u['excitability']
        quick_noise = u['quick_noise']
        slow_noise = u['slow_noise']
        spinal_drive = (exp(constant_0*(drive_half_excitability - excitability - slow_fluctuation)) + 1)**(-1.0)
        recruitment = (exp(constant_1*generator_activity*transmitter + generator_threshold - quick_fluctuation - spinal_drive) + 1)**(-1.0)
        return [constant_2*(-generator_activity + recruitment), constant_3*(1 - transmitter) + constant_4*generator_activity*transmitter, constant_6*(constant_5*quick_noise - quick_fluctuation), constant_8*(constant_7*slow_noise - slow_fluctuation)]

    def observe(y, u):
        generator_activity, transmitter, quick_fluctuation, slow_fluctuation = y
        excitability = u['excitability']
        spinal_drive = (exp(constant_0*(drive_half_excitability - excitability - slow_fluctuation)) + 1)**(-1.0)
        recruitment = (exp(constant_1*generator_activity*transmitter + generator_threshold - quick_fluctuation - spinal_drive) + 1)**(-1.0)
        return {'spinal_drive': spinal_drive, 'recruitment': recruitment}

    return rates, observe
