"""Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."""

from numpy import cos, exp, inf, pi, sin, sqrt

from restlesslegs.physiology.quantity import Quantity

PARAMETERS = {
    'clock_period': Quantity(name='clock_period', value=24.2, unit='h', low=23.8, high=24.6, meaning='period of the clock without light', source='forger1999', confidence='A'),
    'clock_stiffness': Quantity(name='clock_stiffness', value=0.23, unit='1', low=0.115, high=0.46, meaning='pull towards the daily cycle', source='forger1999', confidence='A'),
    'light_gain': Quantity(name='light_gain', value=33.75, unit='1', low=16.875, high=67.5, meaning='strength of light on the clock', source='forger1999', confidence='A'),
    'light_rate': Quantity(name='light_rate', value=0.05, unit='1/min', low=0.025, high=0.1, meaning='activation by bright light', source='forger1999', confidence='A'),
    'light_recovery': Quantity(name='light_recovery', value=0.0075, unit='1/min', low=0.00375, high=0.015, meaning='recovery of photoreceptors', source='forger1999', confidence='A'),
    'bright_light': Quantity(name='bright_light', value=9500.0, unit='lux', low=4750.0, high=19000.0, meaning='reference light', source='forger1999', confidence='A'),
    'light_sensitivity': Quantity(name='light_sensitivity', value=0.55, unit='1', low=0.275, high=1.1, meaning='light shortens the period', source='forger1999', confidence='A'),
    'most_firing': Quantity(name='most_firing', value=100.0, unit='1/s', low=50.0, high=200.0, meaning='highest firing rate', source='phillips2008', confidence='A'),
    'firing_threshold': Quantity(name='firing_threshold', value=10.0, unit='mV', low=5.0, high=20.0, meaning='potential of half firing', source='phillips2008', confidence='A'),
    'firing_spread': Quantity(name='firing_spread', value=3.0, unit='mV', low=1.5, high=6.0, meaning='width of the firing curve', source='phillips2008', confidence='A'),
    'mutual_inhibition': Quantity(name='mutual_inhibition', value=1.9, unit='mV s', low=1.6, high=2.2, meaning='each group silences the other', source='phillips2008', confidence='A'),
    'arousal_drive': Quantity(name='arousal_drive', value=1.0, unit='mV', low=0.5, high=2.0, meaning='steady drive to waking', source='phillips2008', confidence='A'),
    'adenosine_production': Quantity(name='adenosine_production', value=3.6, unit='nM s', low=1.8, high=7.2, meaning='adenosine made by waking', source='phillips2008', confidence='A'),
    'adenosine_time': Quantity(name='adenosine_time', value=11.0, unit='h', low=8.0, high=14.0, meaning='time constant of adenosine', source='phillips2008', confidence='A'),
    'clock_to_sleep': Quantity(name='clock_to_sleep', value=3.2, unit='mV', low=1.6, high=6.4, meaning='clock keeps sleep away by day', source='phillips2008', confidence='A'),
    'adenosine_to_sleep': Quantity(name='adenosine_to_sleep', value=0.19, unit='mV/nM', low=0.095, high=0.38, meaning='adenosine calls for sleep', source='phillips2008', confidence='A'),
    'sleep_offset': Quantity(name='sleep_offset', value=0.85, unit='1', low=0.7, high=1.0, meaning="constant part of the clock's drive; the published 1.0 gives 6.2 h of sleep", source='phillips2008', confidence='C'),
    'switch_time': Quantity(name='switch_time', value=0.1, unit='h', low=0.08, high=0.2, meaning='time constant of the switch; published 10 s, slowed to allow explicit steps, same equilibria', source='phillips2008', confidence='D'),
    'urge_wakes': Quantity(name='urge_wakes', value=0.8, unit='mV', low=0.4, high=1.6, meaning='the urge to move keeps one awake', source='course', confidence='C'),
    'sleep_peak_hour': Quantity(name='sleep_peak_hour', value=15.0, unit='h', low=0.0, high=24.0, meaning='clock hour at which the drive to stay awake peaks', source='course', confidence='C'),
    'hepcidin_peak_hour': Quantity(name='hepcidin_peak_hour', value=18.0, unit='h', low=0.0, high=24.0, meaning='clock hour at which hepcidin peaks', source='course', confidence='C'),
    'dopamine_peak_hour': Quantity(name='dopamine_peak_hour', value=12.0, unit='h', low=0.0, high=24.0, meaning='clock hour at which dopamine peaks', source='course', confidence='C'),
    'spinal_peak_hour': Quantity(name='spinal_peak_hour', value=24.0, unit='h', low=0.0, high=24.0, meaning='clock hour at which excitability of the cord peaks', source='course', confidence='C'),
    'transferrin_capacity': Quantity(name='transferrin_capacity', value=10.0, unit='mg', low=8.0, high=13.0, meaning='iron that plasma transferrin can hold', source='textbook', confidence='B'),
    'usual_plasma_iron': Quantity(name='usual_plasma_iron', value=3.0, unit='mg', low=1.5, high=6.0, meaning='plasma iron of a healthy adult', source='textbook', confidence='B'),
    'usual_erythron_iron': Quantity(name='usual_erythron_iron', value=2300.0, unit='mg', low=1150.0, high=4600.0, meaning='red-cell iron of an adult', source='textbook', confidence='B'),
    'usual_stores': Quantity(name='usual_stores', value=800.0, unit='mg', low=400.0, high=1600.0, meaning='iron stores of a man', source='gordeuk2008', confidence='B'),
    'stores_per_ferritin': Quantity(name='stores_per_ferritin', value=8.0, unit='mg per µg/L', low=4.0, high=16.0, meaning='stored iron that one unit of ferritin stands for', source='textbook', confidence='B'),
    'red_cell_life': Quantity(name='red_cell_life', value=2700.0, unit='h', low=1350.0, high=5400.0, meaning='life of a red cell', source='textbook', confidence='B'),
    'plasma_to_stores': Quantity(name='plasma_to_stores', value=0.05, unit='1/h', low=0.025, high=0.1, meaning='plasma iron taken up by stores', source='textbook', confidence='B'),
    'plasma_to_marrow': Quantity(name='plasma_to_marrow', value=0.284, unit='1/h', low=0.142, high=0.568, meaning='plasma iron taken up by marrow', source='textbook', confidence='B'),
    'half_export': Quantity(name='half_export', value=300.0, unit='mg', low=150.0, high=600.0, meaning='stores at which export is half', source='course', confidence='C'),
    'hepcidin_scale': Quantity(name='hepcidin_scale', value=1.0, unit='1', low=0.5, high=2.0, meaning='hepcidin that halves ferroportin', source='course', confidence='D'),
    'dietary_absorption': Quantity(name='dietary_absorption', value=0.0417, unit='mg/h', low=0.02085, high=0.0834, meaning='iron absorbed from food', source='textbook', confidence='B'),
    'iron_loss': Quantity(name='iron_loss', value=0.0417, unit='mg/h', low=0.0, high=0.5, meaning="iron lost; set so that a person's iron is in balance before treatment", source='textbook', confidence='B'),
    'oral_absorption': Quantity(name='oral_absorption', value=0.02, unit='1', low=0.01, high=0.04, meaning='share of oral iron absorbed', source='wang2009oral', confidence='C'),
    'inflammation': Quantity(name='inflammation', value=0.0, unit='1', low=0.0, high=5.0, meaning='extra hepcidin of inflammation', source='course', confidence='D'),
    'hepcidin_swing': Quantity(name='hepcidin_swing', value=0.35, unit='1', low=0.0, high=0.6, meaning='daily swing of hepcidin', source='course', confidence='D'),
    'complex_release': Quantity(name='complex_release', value=0.0737, unit='1/h', low=0.03685, high=0.1474, meaning='release from the complex (half-life 9.4 h)', source='geisser2011', confidence='A'),
    'oral_course': Quantity(name='oral_course', value=0.00677, unit='usual stores per hour', low=0.0, high=0.02, meaning='oral iron at a full trial course', source='wang2009oral', confidence='C'),
    'intravenous_course': Quantity(name='intravenous_course', value=1.25, unit='usual stores', low=0.0, high=2.0, meaning='single infusion of a full trial course', source='trenkwalder2017fcm', confidence='A'),
    'brain_iron_transfer': Quantity(name='brain_iron_transfer', value=1.0, unit='1', low=0.3, high=1.2, meaning='transfer of iron into the brain, relative to a healthy adult', source='mizuno2005csf', confidence='D'),
    'half_uptake': Quantity(name='half_uptake', value=0.13, unit='1', low=0.065, high=0.26, meaning='transferrin saturation of half uptake', source='course', confidence='D'),
    'uptake_compensation': Quantity(name='uptake_compensation', value=1.0, unit='1', low=0.5, high=2.0, meaning='more receptors when iron is low', source='course', confidence='D'),
    'brain_iron_time': Quantity(name='brain_iron_time', value=1344.0, unit='h', low=672.0, high=2688.0, meaning='turnover of brain iron (8 weeks)', source='trenkwalder2017fcm', confidence='C'),
    'hif_degradation': Quantity(name='hif_degradation', value=23.0, unit='1', low=11.5, high=46.0, meaning='oxygen-dependent over constant degradation', source='nguyen2013', confidence='A'),
    'half_oxygen': Quantity(name='half_oxygen', value=250.0, unit='µM', low=125.0, high=500.0, meaning='oxygen of half hydroxylation', source='nguyen2013', confidence='A'),
    'usual_oxygen': Quantity(name='usual_oxygen', value=30.0, unit='µM', low=15.0, high=60.0, meaning='oxygen in normal tissue', source='textbook', confidence='B'),
    'hydroxylase_half_iron': Quantity(name='hydroxylase_half_iron', value=0.6, unit='1', low=0.3, high=1.2, meaning='iron of half hydroxylation', source='course', confidence='D'),
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
    'tyrosine': Quantity(name='tyrosine', value=126.0, unit='µM', low=63.0, high=252.0, meaning='tyrosine in the terminal', source='best2009', confidence='A'),
    'bh4': Quantity(name='bh4', value=319.0, unit='µM', low=159.5, high=638.0, meaning='tetrahydrobiopterin in the terminal', source='best2009', confidence='A'),
    'cofactor_half_iron': Quantity(name='cofactor_half_iron', value=0.05, unit='1', low=0.01, high=2.0, meaning="iron of half cofactor effect (1.0 would be 'low iron, low dopamine')", source='course', confidence='D'),
    'th_induction': Quantity(name='th_induction', value=1.6, unit='1', low=0.0, high=3.0, meaning='hypoxia factor induces tyrosine hydroxylase', source='connor2009', confidence='C'),
    'th_time': Quantity(name='th_time', value=72.0, unit='h', low=36.0, high=144.0, meaning='turnover of the enzyme', source='textbook', confidence='B'),
    'dat_time': Quantity(name='dat_time', value=48.0, unit='h', low=24.0, high=96.0, meaning='turnover of the transporter', source='textbook', confidence='B'),
    'dat_half_iron': Quantity(name='dat_half_iron', value=1.0, unit='1', low=0.001, high=3.0, meaning='iron of half transporter number', source='bianco2009', confidence='C'),
    'synthesis_swing': Quantity(name='synthesis_swing', value=0.3, unit='1', low=0.0, high=0.6, meaning='daily swing of synthesis', source='bianco2009', confidence='C'),
    'uptake_swing': Quantity(name='uptake_swing', value=0.06, unit='1', low=0.0, high=0.3, meaning='daily swing of the transporter', source='bianco2009', confidence='C'),
    'd2_affinity': Quantity(name='d2_affinity', value=0.005, unit='µM', low=0.0025, high=0.01, meaning='dopamine of half D2 occupancy', source='textbook', confidence='B'),
    'd1_affinity': Quantity(name='d1_affinity', value=0.05, unit='µM', low=0.025, high=0.1, meaning='dopamine of half D1 occupancy', source='textbook', confidence='B'),
    'usual_d2_occupancy': Quantity(name='usual_d2_occupancy', value=0.2881, unit='1', low=0.14405, high=0.5762, meaning='mean D2 occupancy in health (computed)', source='course', confidence='C'),
    'usual_d1_occupancy': Quantity(name='usual_d1_occupancy', value=0.0389, unit='1', low=0.01945, high=0.0778, meaning='mean D1 occupancy in health (computed)', source='course', confidence='C'),
    'd2_internalisation': Quantity(name='d2_internalisation', value=6.0, unit='1', low=0.0, high=12.0, meaning='D2 receptors drawn in when occupied', source='course', confidence='C'),
    'd2_time': Quantity(name='d2_time', value=168.0, unit='h', low=84.0, high=336.0, meaning='turnover of D2 receptors', source='textbook', confidence='B'),
    'd2_half_iron': Quantity(name='d2_half_iron', value=1.5, unit='1', low=0.001, high=3.0, meaning='iron of half D2 receptor number', source='unger2008d2', confidence='C'),
    'd1_upregulation': Quantity(name='d1_upregulation', value=2.5, unit='1', low=0.0, high=10.0, meaning='D1 efficacy gained by lasting D2 over-occupancy', source='course', confidence='C'),
    'd1_time': Quantity(name='d1_time', value=2160.0, unit='h', low=1080.0, high=4320.0, meaning='time of D1 up-regulation (90 days)', source='course', confidence='C'),
    'a1_half_iron': Quantity(name='a1_half_iron', value=1.0, unit='1', low=0.001, high=3.0, meaning='iron of half A1 receptor number', source='ferre2018adenosine', confidence='D'),
    'a1_time': Quantity(name='a1_time', value=168.0, unit='h', low=84.0, high=336.0, meaning='turnover of A1 receptors', source='course', confidence='D'),
    'a1_affinity': Quantity(name='a1_affinity', value=10.6, unit='nM', low=5.3, high=21.2, meaning='adenosine of half A1 occupancy', source='course', confidence='D'),
    'circuit_gain': Quantity(name='circuit_gain', value=1.0, unit='1', low=0.7, high=1.4, meaning='inherited gain of the circuits', source='course', confidence='C'),
    'spinal_swing': Quantity(name='spinal_swing', value=0.2, unit='1', low=0.0, high=0.4, meaning='extra daily swing of the cord; no published size (0 switches it off)', source='course', confidence='D'),
    'hypoxia_gain': Quantity(name='hypoxia_gain', value=0.15, unit='1', low=0.075, high=0.3, meaning='drive by the hypoxia factor', source='course', confidence='D'),
    'd2_strength': Quantity(name='d2_strength', value=20.0, unit='1', low=10.0, high=40.0, meaning='D2 receptors calm', source='course', confidence='C'),
    'd1_strength': Quantity(name='d1_strength', value=5.0, unit='1', low=2.5, high=10.0, meaning='D1 receptors excite', source='course', confidence='C'),
    'a1_strength': Quantity(name='a1_strength', value=0.3, unit='1', low=0.15, high=0.6, meaning='A1 receptors calm', source='course', confidence='C'),
    'usual_adenosine': Quantity(name='usual_adenosine', value=10.6, unit='nM', low=5.3, high=21.2, meaning='mean adenosine in health (computed)', source='course', confidence='C'),
    'urge_threshold': Quantity(name='urge_threshold', value=1.62, unit='1', low=1.3, high=2.0, meaning='excitability at which the urge is half', source='course', confidence='C'),
    'urge_width': Quantity(name='urge_width', value=0.15, unit='1', low=0.1, high=0.3, meaning='how sharply the urge sets in', source='course', confidence='C'),
    'wind_up': Quantity(name='wind_up', value=0.2, unit='1', low=0.0, high=0.4, meaning='the urge feeds on itself', source='course', confidence='C'),
    'urge_time': Quantity(name='urge_time', value=0.25, unit='h', low=0.1, high=1.0, meaning='time in which the urge builds up at rest', source='michaud2005sit', confidence='C'),
    'movement_gate': Quantity(name='movement_gate', value=0.6, unit='1', low=0.0, high=0.9, meaning='share gated by movement', source='course', confidence='C'),
}

INPUTS = {
    'light': Quantity(name='light', value=250.0, unit='lux', low=0.0, high=10000.0, meaning='light reaching the eye of someone awake', source='course', confidence='D'),
    'iron_intake': Quantity(name='iron_intake', value=0.0, unit='mg/h', low=0.0, high=20.0, meaning='oral iron swallowed', source='course', confidence='D'),
    'iron_infusion': Quantity(name='iron_infusion', value=0.0, unit='mg/h', low=0.0, high=5000.0, meaning='intravenous iron', source='course', confidence='D'),
    'oxygen': Quantity(name='oxygen', value=1.0, unit='1', low=0.3, high=1.2, meaning='oxygen in the tissue relative to normal', source='course', confidence='D'),
    'rest': Quantity(name='rest', value=1.0, unit='1', low=0.0, high=1.0, meaning='1 legs at rest, 0 moving', source='course', confidence='D'),
}

SETTINGS = {
    'ferritin': Quantity(name='ferritin', value=100.0, unit='µg/L', low=15.0, high=300.0, meaning='serum ferritin', source='course', confidence='D'),
    'iron_given': Quantity(name='iron_given', value=0.0, unit='share of a trial course', low=0.0, high=1.0, meaning='iron given', source='course', confidence='D'),
    'weeks': Quantity(name='weeks', value=12.0, unit='weeks', low=0.0, high=24.0, meaning='time since the first iron', source='course', confidence='D'),
}

STATES = {
    'pacemaker': Quantity(name='pacemaker', value=0.5193, unit='1', low=-2.0, high=2.0, meaning='pacemaker, highest in the afternoon', source='course', confidence='D'),
    'pacemaker_complement': Quantity(name='pacemaker_complement', value=0.8669, unit='1', low=-2.0, high=2.0, meaning='second variable of the pacemaker', source='course', confidence='D'),
    'bleached_photoreceptors': Quantity(name='bleached_photoreceptors', value=0.5082, unit='1', low=0.0, high=1.0, meaning='share of photoreceptors in use', source='course', confidence='D'),
    'sleep_neurons': Quantity(name='sleep_neurons', value=-12.07, unit='mV', low=-60.0, high=60.0, meaning='potential of sleep-promoting (preoptic) neurons', source='course', confidence='D'),
    'wake_neurons': Quantity(name='wake_neurons', value=0.8793, unit='mV', low=-60.0, high=60.0, meaning='potential of wake-promoting (monoamine) neurons', source='course', confidence='D'),
    'adenosine': Quantity(name='adenosine', value=9.816, unit='nM', low=0.0, high=100.0, meaning='sleep pressure: extracellular adenosine', source='course', confidence='D'),
    'plasma_iron': Quantity(name='plasma_iron', value=3.161, unit='mg', low=0.0, high=inf, meaning='iron on transferrin', source='course', confidence='D'),
    'erythron_iron': Quantity(name='erythron_iron', value=2300.0, unit='mg', low=0.0, high=inf, meaning='iron in red cells and marrow', source='course', confidence='D'),
    'stored_iron': Quantity(name='stored_iron', value=800.0, unit='mg', low=0.0, high=inf, meaning='iron in liver and macrophages', source='course', confidence='D'),
    'infused_iron': Quantity(name='infused_iron', value=0.0, unit='mg', low=0.0, high=inf, meaning='intravenous iron complex not yet released', source='course', confidence='D'),
    'brain_iron': Quantity(name='brain_iron', value=1.0, unit='1', low=0.0, high=inf, meaning='iron of the brain (basal ganglia) relative to a healthy adult', source='course', confidence='D'),
    'tyrosine_hydroxylase': Quantity(name='tyrosine_hydroxylase', value=1.0, unit='1', low=0.0, high=inf, meaning='tyrosine hydroxylase protein, relative', source='course', confidence='D'),
    'dopamine_transporter': Quantity(name='dopamine_transporter', value=1.0, unit='1', low=0.0, high=inf, meaning='dopamine transporters, relative', source='course', confidence='D'),
    'dopamine_inside': Quantity(name='dopamine_inside', value=87.46, unit='µM', low=0.0, high=inf, meaning='dopamine in cytosol and vesicles', source='course', confidence='D'),
    'd2_receptor': Quantity(name='d2_receptor', value=1.0, unit='1', low=0.0, high=inf, meaning='D2-like receptors, relative', source='course', confidence='D'),
    'd1_receptor': Quantity(name='d1_receptor', value=1.0, unit='1', low=0.0, high=inf, meaning='D1-like receptors and their efficacy, relative', source='course', confidence='D'),
    'a1_receptor': Quantity(name='a1_receptor', value=1.0, unit='1', low=0.0, high=inf, meaning='adenosine A1 receptors, relative', source='course', confidence='D'),
    'urge': Quantity(name='urge', value=0.003312, unit='1', low=0.0, high=1.0, meaning='urge to move: 0 none, 1 irresistible', source='course', confidence='D'),
}


def equations(p):
    """Return the functions rates, iron_rates, observe for the parameters `p`."""
    clock_period = p['clock_period']
    clock_stiffness = p['clock_stiffness']
    light_gain = p['light_gain']
    light_rate = p['light_rate']
    light_recovery = p['light_recovery']
    bright_light = p['bright_light']
    light_sensitivity = p['light_sensitivity']
    most_firing = p['most_firing']
    firing_threshold = p['firing_threshold']
    firing_spread = p['firing_spread']
    mutual_inhibition = p['mutual_inhibition']
    arousal_drive = p['arousal_drive']
    adenosine_production = p['adenosine_production']
    adenosine_time = p['adenosine_time']
    clock_to_sleep = p['clock_to_sleep']
    adenosine_to_sleep = p['adenosine_to_sleep']
    sleep_offset = p['sleep_offset']
    switch_time = p['switch_time']
    urge_wakes = p['urge_wakes']
    sleep_peak_hour = p['sleep_peak_hour']
    hepcidin_peak_hour = p['hepcidin_peak_hour']
    dopamine_peak_hour = p['dopamine_peak_hour']
    spinal_peak_hour = p['spinal_peak_hour']
    transferrin_capacity = p['transferrin_capacity']
    usual_plasma_iron = p['usual_plasma_iron']
    usual_erythron_iron = p['usual_erythron_iron']
    usual_stores = p['usual_stores']
    stores_per_ferritin = p['stores_per_ferritin']
    red_cell_life = p['red_cell_life']
    plasma_to_stores = p['plasma_to_stores']
    plasma_to_marrow = p['plasma_to_marrow']
    half_export = p['half_export']
    hepcidin_scale = p['hepcidin_scale']
    dietary_absorption = p['dietary_absorption']
    iron_loss = p['iron_loss']
    oral_absorption = p['oral_absorption']
    inflammation = p['inflammation']
    hepcidin_swing = p['hepcidin_swing']
    complex_release = p['complex_release']
    brain_iron_transfer = p['brain_iron_transfer']
    half_uptake = p['half_uptake']
    uptake_compensation = p['uptake_compensation']
    brain_iron_time = p['brain_iron_time']
    hif_degradation = p['hif_degradation']
    half_oxygen = p['half_oxygen']
    usual_oxygen = p['usual_oxygen']
    hydroxylase_half_iron = p['hydroxylase_half_iron']
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
    tyrosine = p['tyrosine']
    bh4 = p['bh4']
    cofactor_half_iron = p['cofactor_half_iron']
    th_induction = p['th_induction']
    th_time = p['th_time']
    dat_time = p['dat_time']
    dat_half_iron = p['dat_half_iron']
    synthesis_swing = p['synthesis_swing']
    uptake_swing = p['uptake_swing']
    d2_affinity = p['d2_affinity']
    d1_affinity = p['d1_affinity']
    usual_d2_occupancy = p['usual_d2_occupancy']
    usual_d1_occupancy = p['usual_d1_occupancy']
    d2_internalisation = p['d2_internalisation']
    d2_time = p['d2_time']
    d2_half_iron = p['d2_half_iron']
    d1_upregulation = p['d1_upregulation']
    d1_time = p['d1_time']
    a1_half_iron = p['a1_half_iron']
    a1_time = p['a1_time']
    a1_affinity = p['a1_affinity']
    circuit_gain = p['circuit_gain']
    spinal_swing = p['spinal_swing']
    hypoxia_gain = p['hypoxia_gain']
    d2_strength = p['d2_strength']
    d1_strength = p['d1_strength']
    a1_strength = p['a1_strength']
    usual_adenosine = p['usual_adenosine']
    urge_threshold = p['urge_threshold']
    urge_width = p['urge_width']
    wind_up = p['wind_up']
    urge_time = p['urge_time']
    movement_gate = p['movement_gate']
    constant_0 = firing_spread**(-1.0)
    constant_1 = cos(pi*((1/12)*sleep_peak_hour - 11/8))
    constant_2 = -sin(pi*((1/12)*sleep_peak_hour - 11/8))
    constant_3 = cos(pi*((1/12)*hepcidin_peak_hour - 11/8))
    constant_4 = -sin(pi*((1/12)*hepcidin_peak_hour - 11/8))
    constant_5 = cos(pi*((1/12)*dopamine_peak_hour - 11/8))
    constant_6 = -sin(pi*((1/12)*dopamine_peak_hour - 11/8))
    constant_7 = cos(pi*((1/12)*spinal_peak_hour - 11/8))
    constant_8 = -sin(pi*((1/12)*spinal_peak_hour - 11/8))
    constant_9 = transferrin_capacity**(-1.0)
    constant_10 = stores_per_ferritin**(-1.0)
    constant_11 = plasma_to_marrow*usual_erythron_iron**4
    constant_12 = half_oxygen + usual_oxygen
    constant_13 = cofactor_half_iron + 1
    vesicle_capacity = vmat_vmax/(firing + vesicle_leak)
    extracellular_loss = removal_rate + comt_vmax/comt_half
    constant_16 = usual_stores**(-1.0)
    constant_17 = (inflammation + 1)/usual_plasma_iron
    constant_18 = transferrin_capacity*(half_uptake + usual_plasma_iron/transferrin_capacity)/usual_plasma_iron
    constant_19 = hif_degradation*(hydroxylase_half_iron + 1)
    constant_20 = hif_degradation + 1
    constant_21 = vesicle_capacity + vmat_half
    constant_22 = -uptake_swing
    constant_23 = a1_strength*usual_adenosine/(a1_affinity + usual_adenosine) + 1
    constant_24 = bright_light**(-1.0)
    constant_25 = hepcidin_scale + 1
    constant_26 = 4*vmat_half
    constant_27 = 2*vmat_half
    constant_28 = (half_export + usual_stores)*(plasma_to_stores*usual_plasma_iron + usual_erythron_iron/red_cell_life)/usual_stores
    constant_29 = dat_half*extracellular_loss
    constant_30 = 4*dat_half*extracellular_loss
    constant_31 = 2*dat_half
    constant_32 = 8/autoreceptor_dopamine**4
    constant_33 = th_dopamine_inhibition**(-1.0)
    constant_34 = th_half_bh4*th_half_tyrosine
    constant_35 = bh4*th_half_tyrosine + bh4*tyrosine
    constant_36 = (14/25)*bh4*th_vmax*tyrosine/(1 + tyrosine/th_tyrosine_inhibition)
    constant_37 = (d1_strength*usual_d1_occupancy + 1)**(-1.0)
    constant_38 = d2_strength*usual_d2_occupancy + 1
    constant_39 = -movement_gate
    constant_40 = -wind_up
    constant_41 = urge_width**(-1.0)
    constant_42 = (640000000000/1103767729)/clock_period**2
    constant_43 = -60*light_recovery
    constant_44 = -clock_to_sleep
    constant_45 = -mutual_inhibition
    constant_46 = switch_time**(-1.0)
    constant_47 = adenosine_time**(-1.0)
    constant_48 = -plasma_to_stores
    constant_49 = -iron_loss
    constant_50 = -1/red_cell_life
    constant_51 = red_cell_life**(-1.0)
    constant_52 = -complex_release
    constant_53 = brain_iron_transfer*(uptake_compensation + 1)
    constant_54 = brain_iron_time**(-1.0)
    constant_55 = th_time**(-1.0)
    constant_56 = dat_half_iron + 1
    constant_57 = dat_time**(-1.0)
    constant_58 = -mao_rate
    constant_59 = -extracellular_loss
    constant_60 = (d2_half_iron + 1)*(d2_internalisation*usual_d2_occupancy + 1)
    constant_61 = d2_time**(-1.0)
    constant_62 = -usual_d2_occupancy
    constant_63 = d1_time**(-1.0)
    constant_64 = a1_half_iron + 1
    constant_65 = a1_time**(-1.0)
    constant_66 = urge_time**(-1.0)

    def rates(y, u):
        pacemaker, pacemaker_complement, bleached_photoreceptors, sleep_neurons, wake_neurons, adenosine, plasma_iron, erythron_iron, stored_iron, infused_iron, brain_iron, tyrosine_hydroxylase, dopamine_transporter, dopamine_inside, d2_receptor, d1_receptor, a1_receptor, urge = y
        light = u['light']
        iron_intake = u['iron_intake']
        iron_infusion = u['iron_infusion']
        oxygen = u['oxygen']
        rest = u['rest']
        sleep_firing = most_firing/(exp(constant_0*(firing_threshold - sleep_neurons)) + 1)
        wake_firing = most_firing/(exp(constant_0*(firing_threshold - wake_neurons)) + 1)
        sleep_clock = constant_1*pacemaker + constant_2*pacemaker_complement
        hepcidin_clock = constant_3*pacemaker + constant_4*pacemaker_complement
        dopamine_clock = constant_5*pacemaker + constant_6*pacemaker_complement
        spinal_clock = constant_7*pacemaker + constant_8*pacemaker_complement
        transferrin_saturation = constant_9*plasma_iron
        marrow_uptake = constant_11*plasma_iron/erythron_iron**4
        oxygen_effect = constant_12*oxygen/(half_oxygen + oxygen*usual_oxygen)
        iron_cofactor = brain_iron*constant_13/(brain_iron + cofactor_half_iron)
        a1_occupancy = adenosine/(a1_affinity + adenosine)
        awake = wake_firing**2/(wake_firing**2 + 1)
        hepcidin = constant_17*plasma_iron*(constant_16*stored_iron)**(1/4)*(hepcidin_clock*hepcidin_swing + 1)
        iron_supply = constant_18*transferrin_saturation/(half_uptake + transferrin_saturation)
        hypoxia_factor = constant_20/(brain_iron*constant_19*oxygen_effect/(brain_iron + hydroxylase_half_iron) + 1)
        packing_reserve = constant_21 - dopamine_inside
        uptake_capacity = dat_vmax*dopamine_transporter*(constant_22*dopamine_clock + 1)
        spinal_rhythm = spinal_clock*spinal_swing + 1
        a1_disinhibition = constant_23/(a1_occupancy*a1_receptor*a1_strength + 1)
        light_activation = light_rate*sqrt(constant_24*(awake*light + 1/100))
        ferroportin = constant_25/(hepcidin + hepcidin_scale)
        cytosolic_dopamine = constant_27*dopamine_inside/(packing_reserve + sqrt(constant_26*dopamine_inside + packing_reserve**2))
        hypoxic_drive = hypoxia_gain*(hypoxia_factor - 1) + 1
        light_drive = light_activation*light_gain*(1 - bleached_photoreceptors)*(1 - 2/5*pacemaker)*(1 - 2/5*pacemaker_complement)
        export_from_stores = constant_28*ferroportin*stored_iron/(half_export + stored_iron)
        absorption = ferroportin*(dietary_absorption + iron_intake*oral_absorption)
        vesicular_dopamine = cytosolic_dopamine*vesicle_capacity/(cytosolic_dopamine + vmat_half)
        dopamine_release = firing*vesicular_dopamine
        uptake_reserve = constant_29 - dopamine_release + uptake_capacity
        extracellular_dopamine = constant_31*dopamine_release/(uptake_reserve + sqrt(constant_30*dopamine_release + uptake_reserve**2))
        autoreceptor_effect = d2_receptor*(-1/2 + (9/2)/(constant_32*extracellular_dopamine**4 + 1)) + 1
        d2_occupancy = extracellular_dopamine/(d2_affinity + extracellular_dopamine)
        d1_occupancy = extracellular_dopamine/(d1_affinity + extracellular_dopamine)
        dopamine_synthesis = autoreceptor_effect*constant_36*iron_cofactor*tyrosine_hydroxylase*(dopamine_clock*synthesis_swing + 1)/(constant_34*(constant_33*cytosolic_dopamine + 1) + constant_35)
        d1_facilitation = constant_37*(d1_occupancy*d1_receptor*d1_strength + 1)
        d2_disinhibition = constant_38/(d2_occupancy*d2_receptor*d2_strength + 1)
        excitability = a1_disinhibition*circuit_gain*d1_facilitation*d2_disinhibition*hypoxic_drive*spinal_rhythm
        urge_drive = (exp(constant_41*(constant_40*urge - excitability*(constant_39*(1 - rest) + 1) + urge_threshold)) + 1)**(-1.0)
        return [(1/12)*pi*(light_drive + pacemaker_complement), (1/12)*pi*(clock_stiffness*(-4/3*pacemaker_complement**3 + pacemaker_complement) - pacemaker*(constant_42 + light_drive*light_sensitivity)), bleached_photoreceptors*constant_43 + 60*light_activation*(1 - bleached_photoreceptors), constant_46*(adenosine*adenosine_to_sleep + constant_44*(sleep_clock + sleep_offset) + constant_45*wake_firing - sleep_neurons), constant_46*(arousal_drive + constant_45*sleep_firing + urge*urge_wakes - wake_neurons), constant_47*(-adenosine + adenosine_production*wake_firing), absorption + constant_48*plasma_iron + constant_49 + export_from_stores - marrow_uptake, constant_50*erythron_iron + marrow_uptake, complex_release*infused_iron + constant_51*erythron_iron - export_from_stores + plasma_iron*plasma_to_stores, constant_52*infused_iron + iron_infusion, constant_54*(-brain_iron + constant_53*iron_supply/(brain_iron*uptake_compensation + 1)), constant_55*(-tyrosine_hydroxylase + 1 + th_induction*(hypoxia_factor - 1)/hypoxia_factor), constant_57*(brain_iron*constant_56/(brain_iron + dat_half_iron) - dopamine_transporter), constant_58*cytosolic_dopamine + constant_59*extracellular_dopamine + dopamine_synthesis, constant_61*(brain_iron*constant_60/(brain_iron + d2_half_iron) - d2_receptor*(d2_internalisation*d2_occupancy + 1)), constant_63*(-d1_receptor + d1_upregulation*(constant_62 + d2_occupancy) + 1), constant_65*(-a1_receptor + brain_iron*constant_64/(a1_half_iron + brain_iron)), constant_66*(-urge + urge_drive)]

    def iron_rates(y, u):
        pacemaker, pacemaker_complement, bleached_photoreceptors, sleep_neurons, wake_neurons, adenosine, plasma_iron, erythron_iron, stored_iron, infused_iron, brain_iron, tyrosine_hydroxylase, dopamine_transporter, dopamine_inside, d2_receptor, d1_receptor, a1_receptor, urge = y
        iron_intake = u['iron_intake']
        iron_infusion = u['iron_infusion']
        hepcidin_clock = constant_3*pacemaker + constant_4*pacemaker_complement
        transferrin_saturation = constant_9*plasma_iron
        marrow_uptake = constant_11*plasma_iron/erythron_iron**4
        hepcidin = constant_17*plasma_iron*(constant_16*stored_iron)**(1/4)*(hepcidin_clock*hepcidin_swing + 1)
        iron_supply = constant_18*transferrin_saturation/(half_uptake + transferrin_saturation)
        ferroportin = constant_25/(hepcidin + hepcidin_scale)
        export_from_stores = constant_28*ferroportin*stored_iron/(half_export + stored_iron)
        absorption = ferroportin*(dietary_absorption + iron_intake*oral_absorption)
        return [0, 0, 0, 0, 0, 0, absorption + constant_48*plasma_iron + constant_49 + export_from_stores - marrow_uptake, constant_50*erythron_iron + marrow_uptake, complex_release*infused_iron + constant_51*erythron_iron - export_from_stores + plasma_iron*plasma_to_stores, constant_52*infused_iron + iron_infusion, constant_54*(-brain_iron + constant_53*iron_supply/(brain_iron*uptake_compensation + 1)), 0, 0, 0, 0, 0, 0, 0]

    def observe(y, u):
        pacemaker, pacemaker_complement, bleached_photoreceptors, sleep_neurons, wake_neurons, adenosine, plasma_iron, erythron_iron, stored_iron, infused_iron, brain_iron, tyrosine_hydroxylase, dopamine_transporter, dopamine_inside, d2_receptor, d1_receptor, a1_receptor, urge = y
        light = u['light']
        iron_intake = u['iron_intake']
        oxygen = u['oxygen']
        rest = u['rest']
        sleep_firing = most_firing/(exp(constant_0*(firing_threshold - sleep_neurons)) + 1)
        wake_firing = most_firing/(exp(constant_0*(firing_threshold - wake_neurons)) + 1)
        sleep_clock = constant_1*pacemaker + constant_2*pacemaker_complement
        hepcidin_clock = constant_3*pacemaker + constant_4*pacemaker_complement
        dopamine_clock = constant_5*pacemaker + constant_6*pacemaker_complement
        spinal_clock = constant_7*pacemaker + constant_8*pacemaker_complement
        transferrin_saturation = constant_9*plasma_iron
        serum_ferritin = constant_10*stored_iron
        marrow_uptake = constant_11*plasma_iron/erythron_iron**4
        oxygen_effect = constant_12*oxygen/(half_oxygen + oxygen*usual_oxygen)
        iron_cofactor = brain_iron*constant_13/(brain_iron + cofactor_half_iron)
        a1_occupancy = adenosine/(a1_affinity + adenosine)
        awake = wake_firing**2/(wake_firing**2 + 1)
        hepcidin = constant_17*plasma_iron*(constant_16*stored_iron)**(1/4)*(hepcidin_clock*hepcidin_swing + 1)
        iron_supply = constant_18*transferrin_saturation/(half_uptake + transferrin_saturation)
        hypoxia_factor = constant_20/(brain_iron*constant_19*oxygen_effect/(brain_iron + hydroxylase_half_iron) + 1)
        packing_reserve = constant_21 - dopamine_inside
        uptake_capacity = dat_vmax*dopamine_transporter*(constant_22*dopamine_clock + 1)
        spinal_rhythm = spinal_clock*spinal_swing + 1
        a1_disinhibition = constant_23/(a1_occupancy*a1_receptor*a1_strength + 1)
        light_activation = light_rate*sqrt(constant_24*(awake*light + 1/100))
        ferroportin = constant_25/(hepcidin + hepcidin_scale)
        cytosolic_dopamine = constant_27*dopamine_inside/(packing_reserve + sqrt(constant_26*dopamine_inside + packing_reserve**2))
        hypoxic_drive = hypoxia_gain*(hypoxia_factor - 1) + 1
        light_drive = light_activation*light_gain*(1 - bleached_photoreceptors)*(1 - 2/5*pacemaker)*(1 - 2/5*pacemaker_complement)
        export_from_stores = constant_28*ferroportin*stored_iron/(half_export + stored_iron)
        absorption = ferroportin*(dietary_absorption + iron_intake*oral_absorption)
        vesicular_dopamine = cytosolic_dopamine*vesicle_capacity/(cytosolic_dopamine + vmat_half)
        dopamine_release = firing*vesicular_dopamine
        uptake_reserve = constant_29 - dopamine_release + uptake_capacity
        extracellular_dopamine = constant_31*dopamine_release/(uptake_reserve + sqrt(constant_30*dopamine_release + uptake_reserve**2))
        autoreceptor_effect = d2_receptor*(-1/2 + (9/2)/(constant_32*extracellular_dopamine**4 + 1)) + 1
        d2_occupancy = extracellular_dopamine/(d2_affinity + extracellular_dopamine)
        d1_occupancy = extracellular_dopamine/(d1_affinity + extracellular_dopamine)
        dopamine_synthesis = autoreceptor_effect*constant_36*iron_cofactor*tyrosine_hydroxylase*(dopamine_clock*synthesis_swing + 1)/(constant_34*(constant_33*cytosolic_dopamine + 1) + constant_35)
        d1_facilitation = constant_37*(d1_occupancy*d1_receptor*d1_strength + 1)
        d2_disinhibition = constant_38/(d2_occupancy*d2_receptor*d2_strength + 1)
        excitability = a1_disinhibition*circuit_gain*d1_facilitation*d2_disinhibition*hypoxic_drive*spinal_rhythm
        urge_drive = (exp(constant_41*(constant_40*urge - excitability*(constant_39*(1 - rest) + 1) + urge_threshold)) + 1)**(-1.0)
        return {'sleep_firing': sleep_firing, 'wake_firing': wake_firing, 'sleep_clock': sleep_clock, 'hepcidin_clock': hepcidin_clock, 'dopamine_clock': dopamine_clock, 'spinal_clock': spinal_clock, 'transferrin_saturation': transferrin_saturation, 'serum_ferritin': serum_ferritin, 'marrow_uptake': marrow_uptake, 'oxygen_effect': oxygen_effect, 'iron_cofactor': iron_cofactor, 'a1_occupancy': a1_occupancy, 'awake': awake, 'hepcidin': hepcidin, 'iron_supply': iron_supply, 'hypoxia_factor': hypoxia_factor, 'packing_reserve': packing_reserve, 'uptake_capacity': uptake_capacity, 'spinal_rhythm': spinal_rhythm, 'a1_disinhibition': a1_disinhibition, 'light_activation': light_activation, 'ferroportin': ferroportin, 'cytosolic_dopamine': cytosolic_dopamine, 'hypoxic_drive': hypoxic_drive, 'light_drive': light_drive, 'export_from_stores': export_from_stores, 'absorption': absorption, 'vesicular_dopamine': vesicular_dopamine, 'dopamine_release': dopamine_release, 'uptake_reserve': uptake_reserve, 'extracellular_dopamine': extracellular_dopamine, 'autoreceptor_effect': autoreceptor_effect, 'd2_occupancy': d2_occupancy, 'd1_occupancy': d1_occupancy, 'dopamine_synthesis': dopamine_synthesis, 'd1_facilitation': d1_facilitation, 'd2_disinhibition': d2_disinhibition, 'excitability': excitability, 'urge_drive': urge_drive}

    return rates, iron_rates, observe
