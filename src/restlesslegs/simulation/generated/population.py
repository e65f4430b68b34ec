"""Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."""

from numpy import exp

from restlesslegs.physiology.quantity import Quantity

PARAMETERS = {
    'female_share': Quantity(name='female_share', value=0.5, unit='1', low=0.0, high=1.0, meaning='share of women', source='textbook', confidence='B'),
    'ferritin_of_women': Quantity(name='ferritin_of_women', value=54.0, unit='µg/L', low=38.0, high=84.0, meaning='median ferritin of women', source='milman1992women', confidence='A'),
    'ferritin_of_men': Quantity(name='ferritin_of_men', value=145.0, unit='µg/L', low=127.0, high=145.0, meaning='geometric mean of the ferritin of men', source='cdc2008nutrition', confidence='A'),
    'ferritin_spread_of_women': Quantity(name='ferritin_spread_of_women', value=0.85, unit='1', low=0.7, high=0.95, meaning='standard deviation of the logarithm of ferritin in women, from its percentiles', source='milman1992women', confidence='C'),
    'ferritin_spread_of_men': Quantity(name='ferritin_spread_of_men', value=0.84, unit='1', low=0.68, high=0.99, meaning='standard deviation of the logarithm of ferritin in men, from its percentiles', source='cdc2008nutrition', confidence='C'),
    'transfer_spread': Quantity(name='transfer_spread', value=0.15, unit='1', low=0.0, high=0.3, meaning='standard deviation of the logarithm of the transfer of iron into the brain', source='course', confidence='D'),
    'usual_gain': Quantity(name='usual_gain', value=0.883, unit='1', low=0.7, high=1.0, meaning='median of the inborn gain of the circuits', source='allen2005rest', confidence='C'),
    'gain_spread': Quantity(name='gain_spread', value=0.109, unit='1', low=0.0, high=0.3, meaning='standard deviation of the logarithm of that gain', source='hogl2005bruneck', confidence='C'),
    'inherited_share': Quantity(name='inherited_share', value=0.62, unit='1', low=0.0, high=1.0, meaning='share of the variance of gain and transfer that is inherited', source='desai2004twins', confidence='C'),
    'trigger_share': Quantity(name='trigger_share', value=0.1, unit='1', low=0.0, high=0.3, meaning='share of people with a sensitising trigger', source='course', confidence='D'),
    'trigger_effect': Quantity(name='trigger_effect', value=1.1, unit='1', low=1.0, high=1.3, meaning='gain by a sensitising trigger', source='course', confidence='D'),
}


def predisposition(circuit_gain, risk_score, score_effect, trigger):
    """Return the gain of the circuits by genes and triggers."""
    return circuit_gain*trigger*exp(risk_score*score_effect)
