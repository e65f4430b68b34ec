"""Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."""

from numpy import cos, exp, inf, pi, sin, sqrt

from restlesslegs.physiology.quantity import Quantity, Switch

PARAMETERS = {
    'th_vmax': Quantity(name='th_vmax', value=125.0, unit='µM/h', low=62.5, high=250.0, meaning='tyrosine hydroxylase, highest rate', source='best2009', confidence='A'),
    'th_half_tyrosine': Quantity(name='th_half_tyrosine', value=46.0, unit='µM', low=23.0, high=92.0, meaning='tyrosine of half rate', source='best2009', confidence='A'),
    'th_half_bh4': Quantity(name='th_half_bh4', value=60.0, unit='µM', low=30.0, high=120.0, meaning='tetrahydrobiopterin of half rate', source='best2009', confidence='A'),
    'th_dopamine_inhibition': Quantity(name='th_dopamine_inhibition', value=110.0, unit='µM', low=55.0, high=220.0, meaning='dopamine that hinders the cofactor', source='best2009', confidence='A'),
    'th_tyrosine_inhibition': Quantity(name='th_tyrosine_inhibition', value=160.0, unit='µM', low=80.0, high=320.0, meaning='tyrosine in excess slows the enzyme', source='best2009', confidence='A'),
    'vmat_vmax': Quantity(name='vmat_vmax', value=7082.0, unit='µM/h', low=3541.0, high=14164.0, meaning='vesicular transporter, highest rate', source='best2009', confidence='A'),
    'vmat_half': Quantity(name='vmat_half', value=3.0, unit='µM', low=1.5, high=6.0, meaning='dopamine of half packing', source='best2009', confidence='A'),
    'vesicle_leak': Quantity(name='vesicle_leak', value=40.0, unit='1/h', low=20.0, high=80.0, meaning='leak from vesicles', source='best2009', confidence='A'),
    'dat_vmax': Quantity(name='dat_vmax', value=8000.0, unit='µM/h', low=4000.0, high=16000.0, meaning='dopamine transporter, highest rate', source='best2009', confidence='A'),
    'dat_half': Quantity(name='dat_half', value=0.2, unit='µM', low=0.1, high=0.4, meaning='dopamine of half uptake', source='best2009', confidence='A'),
    'mao_rate': Quantity(name='mao_rate', value=10.0, unit='1/h', low=5.0, high=20.0, meaning='breakdown inside the cell (monoamine oxidase)', source='best2009', confidence='A'),
    'removal_rate': Quantity(name='removal_rate', value=400.0, unit='1/h', low=200.0, high=800.0, meaning='dopamine carried away outside the cell', source='best2009', confidence='A'),
    'comt_vmax': Quantity(name='comt_vmax', value=30.0, unit='µM/h', low=15.0, high=60.0, meaning='breakdown outside the cell (COMT), highest rate', source='best2009', confidence='A'),
    'comt_half': Quantity(name='comt_half', value=3.0, unit='µM', low=1.5, high=6.0, meaning='dopamine of half breakdown by COMT', source='best2009', confidence='A'),
    'firing': Quantity(name='firing', value=1.0, unit='1/h', low=0.5, high=2.0, meaning='share of the vesicles released in an hour', source='best2009', confidence='A'),
    'autoreceptor_dopamine': Quantity(name='autoreceptor_dopamine', value=0.002024, unit='µM', low=0.001012, high=0.004048, meaning='dopamine at which feedback is neutral', source='best2009', confidence='A'),
    'cofactor_half_iron': Quantity(name='cofactor_half_iron', value=0.05, unit='1', low=0.01, high=2.0, meaning="iron of half cofactor effect (1.0 would be 'low iron, low dopamine')", source='course', confidence='D'),
    'th_induction': Quantity(name='th_induction', value=1.6, unit='1', low=0.0, high=2.0, meaning='hypoxia factor induces tyrosine hydroxylase', source='connor2009', confidence='C'),
    'th_time': Quantity(name='th_time', value=72.0, unit='h', low=36.0, high=144.0, meaning='turnover of the enzyme', source='textbook', confidence='B'),
    'dat_time': Quantity(name='dat_time', value=48.0, unit='h', low=24.0, high=96.0, meaning='turnover of the transporter', source='textbook', confidence='B'),
    'dat_half_iron': Quantity(name='dat_half_iron', value=1.5, unit='1', low=0.001, high=3.0, meaning='iron of half transporter number', source='bianco2009', confidence='C'),
    'synthesis_swing': Quantity(name='synthesis_swing', value=0.3, unit='1', low=0.0, high=0.6, meaning='daily swing of synthesis', source='bianco2009', confidence='C'),
    'uptake_swing': Quantity(name='uptake_swing', value=0.06, unit='1', low=0.0, high=0.3, meaning='daily swing of the transporter', source='bianco2009', confidence='C'),
    'levodopa_conversion': Quantity(name='levodopa_conversion', value=100.0, unit='µM per trial dose', low=50.0, high=200.0, meaning='dopamine made in the terminal from levodopa', source='scholz2011ldopa', confidence='C'),
    'blood_tyrosine': Quantity(name='blood_tyrosine', value=97.0, unit='µM', low=48.5, high=194.0, meaning='tyrosine in blood', source='best2009', confidence='A'),
    'tyrosine_inflow_vmax': Quantity(name='tyrosine_inflow_vmax', value=400.0, unit='µM/h', low=200.0, high=800.0, meaning='tyrosine transporter, highest rate', source='best2009', confidence='A'),
    'tyrosine_inflow_half': Quantity(name='tyrosine_inflow_half', value=64.0, unit='µM', low=32.0, high=128.0, meaning='tyrosine of half inflow', source='best2009', confidence='A'),
    'tyrosine_to_pool': Quantity(name='tyrosine_to_pool', value=6.0, unit='1/h', low=3.0, high=12.0, meaning='tyrosine into the pool', source='best2009', confidence='A'),
    'tyrosine_from_pool': Quantity(name='tyrosine_from_pool', value=0.6, unit='1/h', low=0.3, high=1.2, meaning='tyrosine from the pool', source='best2009', confidence='A'),
    'tyrosine_loss': Quantity(name='tyrosine_loss', value=0.2, unit='1/h', low=0.1, high=0.4, meaning='tyrosine used otherwise', source='best2009', confidence='A'),
    'aadc_vmax': Quantity(name='aadc_vmax', value=10000.0, unit='µM/h', low=5000.0, high=20000.0, meaning='L-amino-acid decarboxylase, highest rate', source='best2009', confidence='A'),
    'aadc_half': Quantity(name='aadc_half', value=130.0, unit='µM', low=65.0, high=260.0, meaning='L-DOPA of half decarboxylation', source='best2009', confidence='A'),
    'hva_clearance': Quantity(name='hva_clearance', value=3.45, unit='1/h', low=1.725, high=6.9, meaning='homovanillic acid carried away', source='best2009', confidence='A'),
    'drr_forward': Quantity(name='drr_forward', value=200.0, unit='µM/h', low=100.0, high=400.0, meaning='dihydropteridine reductase, forward', source='best2009', confidence='A'),
    'drr_backward': Quantity(name='drr_backward', value=80.0, unit='µM/h', low=40.0, high=160.0, meaning='dihydropteridine reductase, backward', source='best2009', confidence='A'),
    'drr_half_bh2': Quantity(name='drr_half_bh2', value=100.0, unit='µM', low=50.0, high=200.0, meaning='dihydrobiopterin of half rate', source='best2009', confidence='A'),
    'drr_half_bh4': Quantity(name='drr_half_bh4', value=10.0, unit='µM', low=5.0, high=20.0, meaning='tetrahydrobiopterin of half rate', source='best2009', confidence='A'),
    'drr_half_nadph': Quantity(name='drr_half_nadph', value=75.0, unit='µM', low=37.5, high=150.0, meaning='NADPH of half rate', source='best2009', confidence='A'),
    'drr_half_nadp': Quantity(name='drr_half_nadp', value=75.0, unit='µM', low=37.5, high=150.0, meaning='NADP of half rate', source='best2009', confidence='A'),
    'nadph': Quantity(name='nadph', value=330.0, unit='µM', low=165.0, high=660.0, meaning='NADPH', source='best2009', confidence='A'),
    'nadp': Quantity(name='nadp', value=26.0, unit='µM', low=13.0, high=52.0, meaning='NADP', source='best2009', confidence='A'),
}

INPUTS = {
}

SETTINGS = {
}

SWITCHES = {
}

STATES = {
    'bh2': Quantity(name='bh2', value=41.0, unit='µM', low=0.0, high=inf, meaning='dihydrobiopterin', source='course', confidence='D'),
    'bh4': Quantity(name='bh4', value=319.0, unit='µM', low=0.0, high=inf, meaning='tetrahydrobiopterin', source='course', confidence='D'),
    'tyrosine': Quantity(name='tyrosine', value=126.0, unit='µM', low=0.0, high=inf, meaning='tyrosine', source='course', confidence='D'),
    'tyrosine_pool': Quantity(name='tyrosine_pool', value=945.0, unit='µM', low=0.0, high=inf, meaning='tyrosine in protein and derivatives', source='course', confidence='D'),
    'levodopa': Quantity(name='levodopa', value=0.36, unit='µM', low=0.0, high=inf, meaning='L-DOPA', source='course', confidence='D'),
    'cytosolic_dopamine': Quantity(name='cytosolic_dopamine', value=2.65, unit='µM', low=0.0, high=inf, meaning='dopamine in the cytosol', source='course', confidence='D'),
    'vesicular_dopamine': Quantity(name='vesicular_dopamine', value=81.0, unit='µM', low=0.0, high=inf, meaning='dopamine in vesicles', source='course', confidence='D'),
    'extracellular_dopamine': Quantity(name='extracellular_dopamine', value=0.002, unit='µM', low=0.0, high=inf, meaning='dopamine outside the cell', source='course', confidence='D'),
    'homovanillic_acid': Quantity(name='homovanillic_acid', value=8.0, unit='µM', low=0.0, high=inf, meaning='the end product of dopamine', source='course', confidence='D'),
}

SLOW = []
DOSES = {}


def equations(p):
    """Return the functions rates, observe for the parameters `p`."""
    th_vmax = p['th_vmax']
    th_half_tyrosine = p['th_half_tyrosine']
    th_half_bh4 = p['th_half_bh4']
    th_dopamine_inhibition = p['th_dopamine_inhibition']
    th_tyrosine_inhibition = p['th_tyrosine_inhibition']
    vmat_vmax = p['vmat_vmax']
    vmat_half = p['vmat_half']
    vesicle_leak = p['vesicle_leak']
    dat_vmax = p['dat_vmax']
    dat_half = p['dat_half']
    mao_rate = p['mao_rate']
    removal_rate = p['removal_rate']
    comt_vmax = p['comt_vmax']
    comt_half = p['comt_half']
    firing = p['firing']
    autoreceptor_dopamine = p['autoreceptor_dopamine']
    blood_tyrosine = p['blood_tyrosine']
    tyrosine_inflow_vmax = p['tyrosine_inflow_vmax']
    tyrosine_inflow_half = p['tyrosine_inflow_half']
    tyrosine_to_pool = p['tyrosine_to_pool']
    tyrosine_from_pool = p['tyrosine_from_pool']
    tyrosine_loss = p['tyrosine_loss']
    aadc_vmax = p['aadc_vmax']
    aadc_half = p['aadc_half']
    hva_clearance = p['hva_clearance']
    drr_forward = p['drr_forward']
    drr_backward = p['drr_backward']
    drr_half_bh2 = p['drr_half_bh2']
    drr_half_bh4 = p['drr_half_bh4']
    drr_half_nadph = p['drr_half_nadph']
    drr_half_nadp = p['drr_half_nadp']
    nadph = p['nadph']
    nadp = p['nadp']
    constant_0 = th_tyrosine_inhibition**(-1.0)
    constant_1 = th_dopamine_inhibition**(-1.0)
    constant_2 = th_half_bh4*th_half_tyrosine
    constant_3 = 8/autoreceptor_dopamine**4
    constant_4 = (14/25)*th_vmax
    constant_5 = drr_forward*nadph/(drr_half_nadph + nadph)
    constant_6 = -drr_backward*nadp/(drr_half_nadp + nadp)
    constant_7 = -tyrosine_loss
    constant_8 = -tyrosine_to_pool
    constant_9 = blood_tyrosine*tyrosine_inflow_vmax/(blood_tyrosine + tyrosine_inflow_half)
    constant_10 = -tyrosine_from_pool
    constant_11 = -mao_rate
    constant_12 = -vmat_vmax
    constant_13 = -firing
    constant_14 = -vesicle_leak
    constant_15 = -removal_rate
    constant_16 = -comt_vmax
    constant_17 = -dat_vmax
    constant_18 = -hva_clearance

    def rates(y, u):
        bh2, bh4, tyrosine, tyrosine_pool, levodopa, cytosolic_dopamine, vesicular_dopamine, extracellular_dopamine, homovanillic_acid = y
        hydroxylation = bh4*constant_4*tyrosine*(1/2 + (9/2)/(constant_3*extracellular_dopamine**4 + 1))/((constant_0*tyrosine + 1)*(bh4*th_half_tyrosine + bh4*tyrosine + constant_2*(constant_1*cytosolic_dopamine + 1)))
        recycling = bh2*constant_5/(bh2 + drr_half_bh2) + bh4*constant_6/(bh4 + drr_half_bh4)
        decarboxylation = aadc_vmax*levodopa/(aadc_half + levodopa)
        return [hydroxylation - recycling, -hydroxylation + recycling, constant_7*tyrosine + constant_8*tyrosine + constant_9 - hydroxylation + tyrosine_from_pool*tyrosine_pool, constant_10*tyrosine_pool + constant_7*tyrosine_pool + tyrosine*tyrosine_to_pool, -decarboxylation + hydroxylation, constant_11*cytosolic_dopamine + constant_12*cytosolic_dopamine/(cytosolic_dopamine + vmat_half) + dat_vmax*extracellular_dopamine/(dat_half + extracellular_dopamine) + decarboxylation + vesicle_leak*vesicular_dopamine, constant_13*vesicular_dopamine + constant_14*vesicular_dopamine + cytosolic_dopamine*vmat_vmax/(cytosolic_dopamine + vmat_half), constant_15*extracellular_dopamine + constant_16*extracellular_dopamine/(comt_half + extracellular_dopamine) + constant_17*extracellular_dopamine/(dat_half + extracellular_dopamine) + firing*vesicular_dopamine, comt_vmax*extracellular_dopamine/(comt_half + extracellular_dopamine) + constant_18*homovanillic_acid + cytosolic_dopamine*mao_rate]

    def observe(y, u):
        bh2, bh4, tyrosine, tyrosine_pool, levodopa, cytosolic_dopamine, vesicular_dopamine, extracellular_dopamine, homovanillic_acid = y
        hydroxylation = bh4*constant_4*tyrosine*(1/2 + (9/2)/(constant_3*extracellular_dopamine**4 + 1))/((constant_0*tyrosine + 1)*(bh4*th_half_tyrosine + bh4*tyrosine + constant_2*(constant_1*cytosolic_dopamine + 1)))
        recycling = bh2*constant_5/(bh2 + drr_half_bh2) + bh4*constant_6/(bh4 + drr_half_bh4)
        decarboxylation = aadc_vmax*levodopa/(aadc_half + levodopa)
        return {'hydroxylation': hydroxylation, 'recycling': recycling, 'decarboxylation': decarboxylation}

    return rates, observe
