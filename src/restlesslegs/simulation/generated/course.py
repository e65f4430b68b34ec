"""Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."""

from numpy import cos, exp, inf, pi, sin, sqrt

from restlesslegs.physiology.quantity import Quantity, Switch

PARAMETERS = {
    'clock_period': Quantity(name='clock_period', value=24.2, unit='h', low=23.8, high=24.6, meaning='period of the clock without light', source='forger1999', confidence='A'),
    'clock_stiffness': Quantity(name='clock_stiffness', value=0.23, unit='1', low=0.1725, high=0.2875, meaning='pull towards the daily cycle', source='forger1999', confidence='A'),
    'light_gain': Quantity(name='light_gain', value=33.75, unit='1', low=25.3125, high=42.1875, meaning='strength of light on the clock', source='forger1999', confidence='A'),
    'light_rate': Quantity(name='light_rate', value=0.05, unit='1/min', low=0.0375, high=0.0625, meaning='activation by bright light', source='forger1999', confidence='A'),
    'light_recovery': Quantity(name='light_recovery', value=0.0075, unit='1/min', low=0.005625, high=0.009375, meaning='recovery of photoreceptors', source='forger1999', confidence='A'),
    'bright_light': Quantity(name='bright_light', value=9500.0, unit='lux', low=7125.0, high=11875.0, meaning='reference light', source='forger1999', confidence='A'),
    'light_sensitivity': Quantity(name='light_sensitivity', value=0.55, unit='1', low=0.4125, high=0.6875, meaning='light shortens the period', source='forger1999', confidence='A'),
    'most_firing': Quantity(name='most_firing', value=100.0, unit='1/s', low=95.0, high=105.0, meaning='highest firing rate', source='phillips2008', confidence='A'),
    'firing_threshold': Quantity(name='firing_threshold', value=10.0, unit='mV', low=9.5, high=10.5, meaning='potential of half firing', source='phillips2008', confidence='A'),
    'firing_spread': Quantity(name='firing_spread', value=3.0, unit='mV', low=2.85, high=3.15, meaning='width of the firing curve', source='phillips2008', confidence='A'),
    'mutual_inhibition': Quantity(name='mutual_inhibition', value=1.9, unit='mV s', low=1.805, high=1.995, meaning='each group silences the other', source='phillips2008', confidence='A'),
    'arousal_drive': Quantity(name='arousal_drive', value=1.0, unit='mV', low=0.95, high=1.05, meaning='steady drive to waking', source='phillips2008', confidence='A'),
    'adenosine_production': Quantity(name='adenosine_production', value=3.6, unit='nM s', low=3.42, high=3.78, meaning='adenosine made by waking', source='phillips2008', confidence='A'),
    'adenosine_time': Quantity(name='adenosine_time', value=11.0, unit='h', low=10.45, high=11.55, meaning='time constant of adenosine', source='phillips2008', confidence='A'),
    'clock_to_sleep': Quantity(name='clock_to_sleep', value=3.2, unit='mV', low=3.04, high=3.36, meaning='clock keeps sleep away by day', source='phillips2008', confidence='A'),
    'adenosine_to_sleep': Quantity(name='adenosine_to_sleep', value=0.19, unit='mV/nM', low=0.1805, high=0.1995, meaning='adenosine calls for sleep', source='phillips2008', confidence='A'),
    'sleep_offset': Quantity(name='sleep_offset', value=0.85, unit='1', low=0.7, high=1.0, meaning="constant part of the clock's drive; the published 1.0 gives 6.2 h of sleep", source='phillips2008', confidence='C'),
    'switch_time': Quantity(name='switch_time', value=0.1, unit='h', low=0.08, high=0.2, meaning='time constant of the switch; published 10 s, slowed to allow explicit steps, same equilibria', source='phillips2008', confidence='D'),
    'urge_wakes': Quantity(name='urge_wakes', value=0.8, unit='mV', low=0.76, high=0.84, meaning='the urge to move keeps one awake', source='course', confidence='C'),
    'ligand_calms': Quantity(name='ligand_calms', value=0.5, unit='mV', low=0.25, high=1.0, meaning='an α2δ ligand lets one sleep, whatever the legs do', source='garciaborreguero2014cross', confidence='C'),
    'sleep_peak_hour': Quantity(name='sleep_peak_hour', value=15.0, unit='h', low=13.0, high=17.0, meaning='clock hour at which the drive to stay awake peaks', source='course', confidence='C'),
    'hepcidin_peak_hour': Quantity(name='hepcidin_peak_hour', value=20.0, unit='h', low=0.0, high=24.0, meaning='clock hour at which hepcidin peaks', source='course', confidence='C'),
    'dopamine_peak_hour': Quantity(name='dopamine_peak_hour', value=12.0, unit='h', low=0.0, high=24.0, meaning='clock hour at which dopamine peaks', source='course', confidence='C'),
    'spinal_peak_hour': Quantity(name='spinal_peak_hour', value=24.0, unit='h', low=0.0, high=24.0, meaning='clock hour at which excitability of the cord peaks', source='course', confidence='C'),
    'transferrin_capacity': Quantity(name='transferrin_capacity', value=10.0, unit='mg', low=8.0, high=13.0, meaning='iron that plasma transferrin can hold', source='textbook', confidence='B'),
    'usual_plasma_iron': Quantity(name='usual_plasma_iron', value=3.0, unit='mg', low=2.4, high=3.9, meaning='plasma iron of a healthy adult', source='textbook', confidence='B'),
    'usual_erythron_iron': Quantity(name='usual_erythron_iron', value=2300.0, unit='mg', low=1700.0, high=2900.0, meaning='red-cell iron of an adult', source='textbook', confidence='B'),
    'usual_stores': Quantity(name='usual_stores', value=800.0, unit='mg', low=500.0, high=1200.0, meaning='iron stores of a man', source='gordeuk2008', confidence='B'),
    'stores_per_ferritin': Quantity(name='stores_per_ferritin', value=8.0, unit='mg per µg/L', low=6.0, high=10.0, meaning='stored iron that one unit of ferritin stands for', source='textbook', confidence='B'),
    'red_cell_life': Quantity(name='red_cell_life', value=2700.0, unit='h', low=2200.0, high=3200.0, meaning='life of a red cell', source='textbook', confidence='B'),
    'plasma_to_stores': Quantity(name='plasma_to_stores', value=0.05, unit='1/h', low=0.025, high=0.1, meaning='plasma iron taken up by stores', source='textbook', confidence='B'),
    'plasma_to_marrow': Quantity(name='plasma_to_marrow', value=0.284, unit='1/h', low=0.2, high=0.4, meaning='plasma iron taken up by marrow', source='textbook', confidence='B'),
    'most_marrow_demand': Quantity(name='most_marrow_demand', value=5.0, unit='1', low=3.0, high=8.0, meaning='highest demand of the marrow', source='course', confidence='D'),
    'half_export': Quantity(name='half_export', value=66.0, unit='mg', low=33.0, high=132.0, meaning='ready stores at which export is half', source='course', confidence='C'),
    'hepcidin_scale': Quantity(name='hepcidin_scale', value=0.5, unit='1', low=0.25, high=1.0, meaning='hepcidin that halves ferroportin', source='course', confidence='D'),
    'dietary_absorption': Quantity(name='dietary_absorption', value=0.0417, unit='mg/h', low=0.02085, high=0.0834, meaning='iron absorbed from food', source='textbook', confidence='B'),
    'iron_loss': Quantity(name='iron_loss', value=0.0417, unit='mg/h', low=0.0, high=0.5, meaning="iron lost; set so that a person's iron is in balance before treatment", source='textbook', confidence='B'),
    'oral_absorption': Quantity(name='oral_absorption', value=0.0135, unit='1', low=0.00675, high=0.027, meaning='share of oral iron absorbed', source='wang2009oral', confidence='C'),
    'inflammation': Quantity(name='inflammation', value=0.0, unit='1', low=0.0, high=5.0, meaning='extra hepcidin of inflammation', source='course', confidence='D'),
    'ferritin_of_inflammation': Quantity(name='ferritin_of_inflammation', value=0.5, unit='1', low=0.0, high=1.0, meaning='ferritin raised by inflammation, not by iron', source='dignass2018', confidence='D'),
    'deep_share': Quantity(name='deep_share', value=7.5, unit='1', low=3.75, high=15.0, meaning='deep over ready stores at rest', source='santer2020fcm', confidence='C'),
    'deep_time': Quantity(name='deep_time', value=800.0, unit='h', low=400.0, high=1600.0, meaning='time in which ready and deep stores come to rest (5 weeks)', source='santer2020fcm', confidence='C'),
    'hepcidin_swing': Quantity(name='hepcidin_swing', value=0.35, unit='1', low=0.0, high=0.6, meaning='daily swing of hepcidin', source='course', confidence='D'),
    'complex_release': Quantity(name='complex_release', value=0.0737, unit='1/h', low=0.05, high=0.1, meaning='release from the complex (half-life 9.4 h)', source='geisser2011', confidence='C'),
    'oral_course': Quantity(name='oral_course', value=0.00677, unit='usual stores per hour', low=0.0, high=0.02, meaning='oral iron at a full trial course', source='wang2009oral', confidence='C'),
    'intravenous_course': Quantity(name='intravenous_course', value=1.25, unit='usual stores', low=0.0, high=2.0, meaning='single infusion of a full trial course', source='trenkwalder2017fcm', confidence='A'),
    'brain_iron_transfer': Quantity(name='brain_iron_transfer', value=1.0, unit='1', low=0.3, high=1.2, meaning='transfer of iron into the brain, relative to a healthy adult', source='mizuno2005csf', confidence='D'),
    'half_uptake': Quantity(name='half_uptake', value=0.06, unit='1', low=0.03, high=0.12, meaning='transferrin saturation of half uptake', source='course', confidence='D'),
    'uptake_compensation': Quantity(name='uptake_compensation', value=1.0, unit='1', low=0.5, high=2.0, meaning='more receptors when iron is low', source='course', confidence='D'),
    'brain_iron_time': Quantity(name='brain_iron_time', value=1000.0, unit='h', low=500.0, high=2000.0, meaning='turnover of brain iron (6 weeks)', source='trenkwalder2017fcm', confidence='C'),
    'hif_degradation': Quantity(name='hif_degradation', value=23.0, unit='1', low=11.5, high=46.0, meaning='oxygen-dependent over constant degradation', source='nguyen2013', confidence='A'),
    'half_oxygen': Quantity(name='half_oxygen', value=250.0, unit='µM', low=125.0, high=500.0, meaning='oxygen of half hydroxylation', source='nguyen2013', confidence='A'),
    'usual_oxygen': Quantity(name='usual_oxygen', value=30.0, unit='µM', low=15.0, high=60.0, meaning='oxygen in normal tissue', source='textbook', confidence='B'),
    'hydroxylase_half_iron': Quantity(name='hydroxylase_half_iron', value=0.6, unit='1', low=0.3, high=1.2, meaning='iron of half hydroxylation', source='course', confidence='D'),
    'agonist_absorption': Quantity(name='agonist_absorption', value=1.8, unit='1/h', low=1.2, high=2.4, meaning='dopamine agonist: absorbed from the gut', source='course', confidence='C'),
    'agonist_elimination': Quantity(name='agonist_elimination', value=0.0517, unit='1/h', low=0.04, high=0.07, meaning='dopamine agonist: leaves the body', source='wright1997', confidence='A'),
    'levodopa_absorption': Quantity(name='levodopa_absorption', value=2.5, unit='1/h', low=1.8, high=3.2, meaning='levodopa: absorbed from the gut', source='levodopalabel', confidence='C'),
    'levodopa_elimination': Quantity(name='levodopa_elimination', value=0.46, unit='1/h', low=0.35, high=0.6, meaning='levodopa: leaves the body', source='levodopalabel', confidence='A'),
    'ligand_absorption': Quantity(name='ligand_absorption', value=2.8, unit='1/h', low=2.0, high=3.6, meaning='α2δ ligand: absorbed from the gut', source='bockbrader2010', confidence='C'),
    'ligand_elimination': Quantity(name='ligand_elimination', value=0.1155, unit='1/h', low=0.08, high=0.14, meaning='α2δ ligand: leaves the body', source='bockbrader2010', confidence='A'),
    'opioid_absorption': Quantity(name='opioid_absorption', value=0.35, unit='1/h', low=0.28, high=0.45, meaning='slow-release opioid: absorbed from the gut', source='reder1996', confidence='C'),
    'opioid_elimination': Quantity(name='opioid_elimination', value=0.17, unit='1/h', low=0.12, high=0.22, meaning='slow-release opioid: leaves the body', source='course', confidence='C'),
    'ligand_half': Quantity(name='ligand_half', value=0.7, unit='trial doses', low=0.35, high=1.4, meaning='ligand in the body of half effect', source='course', confidence='D'),
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
    'th_induction': Quantity(name='th_induction', value=1.6, unit='1', low=0.0, high=2.0, meaning='hypoxia factor induces tyrosine hydroxylase', source='connor2009', confidence='C'),
    'th_time': Quantity(name='th_time', value=72.0, unit='h', low=36.0, high=144.0, meaning='turnover of the enzyme', source='textbook', confidence='B'),
    'dat_time': Quantity(name='dat_time', value=48.0, unit='h', low=24.0, high=96.0, meaning='turnover of the transporter', source='textbook', confidence='B'),
    'dat_half_iron': Quantity(name='dat_half_iron', value=1.5, unit='1', low=0.001, high=3.0, meaning='iron of half transporter number', source='bianco2009', confidence='C'),
    'synthesis_swing': Quantity(name='synthesis_swing', value=0.3, unit='1', low=0.0, high=0.6, meaning='daily swing of synthesis', source='bianco2009', confidence='C'),
    'uptake_swing': Quantity(name='uptake_swing', value=0.06, unit='1', low=0.0, high=0.3, meaning='daily swing of the transporter', source='bianco2009', confidence='C'),
    'levodopa_conversion': Quantity(name='levodopa_conversion', value=100.0, unit='µM per trial dose', low=50.0, high=200.0, meaning='dopamine made in the terminal from levodopa', source='scholz2011ldopa', confidence='C'),
    'd2_affinity': Quantity(name='d2_affinity', value=0.005, unit='µM', low=0.0025, high=0.01, meaning='dopamine of half D2 occupancy', source='textbook', confidence='B'),
    'd1_affinity': Quantity(name='d1_affinity', value=0.05, unit='µM', low=0.025, high=0.1, meaning='dopamine of half D1 occupancy', source='textbook', confidence='B'),
    'usual_d2_occupancy': Quantity(name='usual_d2_occupancy', value=0.2881, unit='1', low=0.25, high=0.33, meaning='mean D2 occupancy in health (computed)', source='course', confidence='C'),
    'usual_d1_occupancy': Quantity(name='usual_d1_occupancy', value=0.0389, unit='1', low=0.03, high=0.05, meaning='mean D1 occupancy in health (computed)', source='course', confidence='C'),
    'd2_internalisation': Quantity(name='d2_internalisation', value=6.0, unit='1', low=0.0, high=12.0, meaning='D2 receptors drawn in when occupied', source='course', confidence='C'),
    'd2_time': Quantity(name='d2_time', value=168.0, unit='h', low=84.0, high=336.0, meaning='turnover of D2 receptors', source='textbook', confidence='B'),
    'd2_half_iron': Quantity(name='d2_half_iron', value=1.5, unit='1', low=0.001, high=3.0, meaning='iron of half D2 receptor number', source='unger2008d2', confidence='C'),
    'd1_upregulation': Quantity(name='d1_upregulation', value=2.5, unit='1', low=0.0, high=3.0, meaning='D1 efficacy gained by lasting D2 over-occupancy', source='course', confidence='C'),
    'augmentation': Quantity(name='augmentation', value=6.5, unit='1', low=0.0, high=40.0, meaning='D1 efficacy gained by lasting occupancy of D2 by an agonist', source='course', confidence='D'),
    'd1_time': Quantity(name='d1_time', value=2160.0, unit='h', low=1080.0, high=4320.0, meaning='time of D1 up-regulation (90 days)', source='course', confidence='D'),
    'a1_half_iron': Quantity(name='a1_half_iron', value=1.0, unit='1', low=0.001, high=3.0, meaning='iron of half A1 receptor number', source='ferre2018adenosine', confidence='D'),
    'a1_time': Quantity(name='a1_time', value=168.0, unit='h', low=84.0, high=336.0, meaning='turnover of A1 receptors', source='course', confidence='D'),
    'a1_affinity': Quantity(name='a1_affinity', value=10.6, unit='nM', low=5.3, high=21.2, meaning='adenosine of half A1 occupancy', source='course', confidence='D'),
    'agonist_potency': Quantity(name='agonist_potency', value=0.14, unit='1 per trial dose', low=0.07, high=0.28, meaning='agonist over the amount of half D2 occupancy', source='scholz2011da', confidence='C'),
    'own_opioid': Quantity(name='own_opioid', value=0.15, unit='1', low=0.075, high=0.3, meaning="the body's own opioids, relative to half occupancy", source='course', confidence='D'),
    'opioid_potency': Quantity(name='opioid_potency', value=6.5, unit='1 per trial dose', low=3.25, high=13.0, meaning='opioid over the amount of half µ occupancy', source='course', confidence='D'),
    'opioid_tolerance': Quantity(name='opioid_tolerance', value=0.5, unit='1', low=0.0, high=1.0, meaning='µ receptors lost when all are occupied', source='course', confidence='D'),
    'mu_time': Quantity(name='mu_time', value=504.0, unit='h', low=252.0, high=1008.0, meaning='time of tolerance (3 weeks)', source='course', confidence='D'),
    'circuit_gain': Quantity(name='circuit_gain', value=1.0, unit='1', low=0.7, high=1.4, meaning='inborn gain of the circuits', source='course', confidence='D'),
    'risk_score': Quantity(name='risk_score', value=0.0, unit='SD', low=-4.0, high=4.0, meaning='polygenic score of common risk variants', source='schormair2024', confidence='D'),
    'score_effect': Quantity(name='score_effect', value=0.05, unit='1/SD', low=0.0, high=0.1, meaning='gain by one standard deviation of the score', source='course', confidence='D'),
    'trigger': Quantity(name='trigger', value=1.0, unit='1', low=1.0, high=1.3, meaning='sensitising trigger, such as an antidepressant', source='course', confidence='D'),
    'spinal_swing': Quantity(name='spinal_swing', value=0.2, unit='1', low=0.0, high=0.4, meaning='extra daily swing of the cord; no published size (0 switches it off)', source='course', confidence='D'),
    'hypoxia_gain': Quantity(name='hypoxia_gain', value=0.15, unit='1', low=0.075, high=0.3, meaning='drive by the hypoxia factor', source='course', confidence='D'),
    'd2_strength': Quantity(name='d2_strength', value=20.0, unit='1', low=10.0, high=40.0, meaning='D2 receptors calm', source='course', confidence='C'),
    'd1_strength': Quantity(name='d1_strength', value=5.0, unit='1', low=2.5, high=10.0, meaning='D1 receptors excite', source='course', confidence='C'),
    'a1_strength': Quantity(name='a1_strength', value=0.3, unit='1', low=0.15, high=0.6, meaning='A1 receptors calm', source='course', confidence='C'),
    'mu_strength': Quantity(name='mu_strength', value=0.18, unit='1', low=0.09, high=0.36, meaning='µ-opioid receptors calm', source='deoliveira2016', confidence='C'),
    'ligand_strength': Quantity(name='ligand_strength', value=0.096, unit='1', low=0.048, high=0.192, meaning='α2δ ligand calms', source='wilt2013', confidence='C'),
    'usual_adenosine': Quantity(name='usual_adenosine', value=10.6, unit='nM', low=9.0, high=12.5, meaning='mean adenosine in health (computed)', source='course', confidence='C'),
    'urge_threshold': Quantity(name='urge_threshold', value=1.62, unit='1', low=1.3, high=2.0, meaning='excitability at which the urge is half', source='course', confidence='C'),
    'urge_width': Quantity(name='urge_width', value=0.15, unit='1', low=0.1, high=0.3, meaning='how sharply the urge sets in', source='course', confidence='C'),
    'wind_up': Quantity(name='wind_up', value=0.2, unit='1', low=0.0, high=0.4, meaning='the urge feeds on itself', source='course', confidence='C'),
    'urge_time': Quantity(name='urge_time', value=0.25, unit='h', low=0.1, high=1.0, meaning='time in which the urge builds up at rest', source='michaud2005sit', confidence='C'),
    'movement_gate': Quantity(name='movement_gate', value=0.6, unit='1', low=0.0, high=0.9, meaning='share gated by movement', source='course', confidence='C'),
    'irls_points': Quantity(name='irls_points', value=40.0, unit='points', low=30.0, high=40.0, meaning='most severe score of the scale', source='irlssg2003irls', confidence='A'),
    'score_from': Quantity(name='score_from', value=18.0, unit='h', low=16.0, high=20.0, meaning='clock hour from which the score is read off the urge', source='course', confidence='D'),
    'score_hours': Quantity(name='score_hours', value=8.0, unit='h', low=4.0, high=10.0, meaning='hours over which it is averaged', source='course', confidence='D'),
    'placebo_response': Quantity(name='placebo_response', value=6.58, unit='points', low=0.0, high=12.0, meaning='improvement on placebo, in the end', source='silva2017placebo', confidence='A'),
    'placebo_time': Quantity(name='placebo_time', value=2.0, unit='weeks', low=1.0, high=8.0, meaning='time in which it builds up', source='course', confidence='D'),
}

INPUTS = {
    'light': Quantity(name='light', value=250.0, unit='lux', low=0.0, high=10000.0, meaning='light reaching the eye of someone awake', source='course', confidence='D'),
    'iron_intake': Quantity(name='iron_intake', value=0.0, unit='mg/h', low=0.0, high=20.0, meaning='oral iron swallowed', source='course', confidence='D'),
    'oxygen': Quantity(name='oxygen', value=1.0, unit='1', low=0.3, high=1.2, meaning='oxygen in the tissue relative to normal', source='course', confidence='D'),
    'caffeine': Quantity(name='caffeine', value=0.0, unit='1', low=0.0, high=3.0, meaning='caffeine at A1 receptors relative to the amount that blocks half', source='course', confidence='D'),
    'dipyridamole': Quantity(name='dipyridamole', value=0.0, unit='1', low=0.0, high=2.0, meaning='adenosine outside the cell raised by dipyridamole, as a share', source='course', confidence='D'),
    'rest': Quantity(name='rest', value=1.0, unit='1', low=0.0, high=1.0, meaning='1 legs at rest, 0 moving', source='course', confidence='D'),
    'weeks_in_trial': Quantity(name='weeks_in_trial', value=0.0, unit='weeks', low=0.0, high=52.0, meaning='time since a trial began', source='course', confidence='D'),
}

SETTINGS = {
    'lights_on': Quantity(name='lights_on', value=7.0, unit='h', low=5.0, high=10.0, meaning='clock hour at which lights go on', source='course', confidence='D'),
    'lights_off': Quantity(name='lights_off', value=23.0, unit='h', low=20.0, high=24.0, meaning='clock hour at which lights go off', source='course', confidence='D'),
    'light_shift': Quantity(name='light_shift', value=0.0, unit='h', low=-12.0, high=12.0, meaning='hours by which light comes later than usual', source='course', confidence='D'),
    'days_shifted': Quantity(name='days_shifted', value=14.0, unit='days', low=0.0, high=28.0, meaning='days lived with shifted light', source='course', confidence='D'),
    'ferritin': Quantity(name='ferritin', value=100.0, unit='µg/L', low=15.0, high=300.0, meaning='serum ferritin', source='course', confidence='D'),
    'iron_given': Quantity(name='iron_given', value=0.0, unit='share of a trial course', low=0.0, high=1.0, meaning='iron given', source='course', confidence='D'),
    'weeks': Quantity(name='weeks', value=12.0, unit='weeks', low=0.0, high=52.0, meaning='time since treatment began', source='course', confidence='D'),
    'treated_weeks': Quantity(name='treated_weeks', value=52.0, unit='weeks', low=0.0, high=52.0, meaning='time after which treatment is stopped', source='course', confidence='D'),
    'dose_hour': Quantity(name='dose_hour', value=20.0, unit='h', low=0.0, high=24.0, meaning='clock hour of the evening dose', source='course', confidence='D'),
    'agonist': Quantity(name='agonist', value=0.0, unit='share of a trial dose', low=0.0, high=2.0, meaning='dopamine agonist taken every day', source='course', confidence='D'),
    'levodopa': Quantity(name='levodopa', value=0.0, unit='share of a trial dose', low=0.0, high=2.0, meaning='levodopa taken every day', source='course', confidence='D'),
    'ligand': Quantity(name='ligand', value=0.0, unit='share of a trial dose', low=0.0, high=2.0, meaning='α2δ ligand taken every day', source='course', confidence='D'),
    'opioid': Quantity(name='opioid', value=0.0, unit='share of a trial dose', low=0.0, high=2.0, meaning='slow-release opioid taken every day', source='course', confidence='D'),
}

SWITCHES = {
    'route': Switch(name='route', meaning='how iron is given', options={'intravenous': {}, 'oral': {}}),
    'hypothesis': Switch(name='hypothesis', meaning='what a lack of brain iron does: fewer receptors, or only less dopamine made', options={'fewer_receptors': {}, 'less_dopamine': {'cofactor_half_iron': 1, 'th_induction': 0, 'dat_half_iron': 0.001, 'd2_half_iron': 0.001, 'a1_half_iron': 0.001}}),
    'spinal_rhythm': Switch(name='spinal_rhythm', meaning='whether the cord has a daily rhythm of its own', options={'on': {}, 'off': {'spinal_swing': 0}}),
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
    'stored_iron': Quantity(name='stored_iron', value=94.1, unit='mg', low=0.0, high=inf, meaning='ready stores in liver and macrophages (ferritin)', source='course', confidence='D'),
    'deep_iron': Quantity(name='deep_iron', value=705.9, unit='mg', low=0.0, high=inf, meaning='stores that exchange slowly (haemosiderin)', source='course', confidence='D'),
    'infused_iron': Quantity(name='infused_iron', value=0.0, unit='mg', low=0.0, high=inf, meaning='intravenous iron complex not yet released', source='course', confidence='D'),
    'brain_iron': Quantity(name='brain_iron', value=1.0, unit='1', low=0.0, high=inf, meaning='iron of the brain (basal ganglia) relative to a healthy adult', source='course', confidence='D'),
    'agonist_in_gut': Quantity(name='agonist_in_gut', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='dopamine agonist in the gut', source='course', confidence='D'),
    'agonist_in_body': Quantity(name='agonist_in_body', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='dopamine agonist in the body', source='course', confidence='D'),
    'levodopa_in_gut': Quantity(name='levodopa_in_gut', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='levodopa in the gut', source='course', confidence='D'),
    'levodopa_in_body': Quantity(name='levodopa_in_body', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='levodopa in the body', source='course', confidence='D'),
    'ligand_in_gut': Quantity(name='ligand_in_gut', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='α2δ ligand in the gut', source='course', confidence='D'),
    'ligand_in_body': Quantity(name='ligand_in_body', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='α2δ ligand in the body', source='course', confidence='D'),
    'opioid_in_gut': Quantity(name='opioid_in_gut', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='slow-release opioid in the gut', source='course', confidence='D'),
    'opioid_in_body': Quantity(name='opioid_in_body', value=0.0, unit='trial doses', low=0.0, high=inf, meaning='slow-release opioid in the body', source='course', confidence='D'),
    'tyrosine_hydroxylase': Quantity(name='tyrosine_hydroxylase', value=1.0, unit='1', low=0.0, high=inf, meaning='tyrosine hydroxylase protein, relative', source='course', confidence='D'),
    'dopamine_transporter': Quantity(name='dopamine_transporter', value=1.0, unit='1', low=0.0, high=inf, meaning='dopamine transporters, relative', source='course', confidence='D'),
    'dopamine_inside': Quantity(name='dopamine_inside', value=87.46, unit='µM', low=0.0, high=inf, meaning='dopamine in cytosol and vesicles', source='course', confidence='D'),
    'd2_receptor': Quantity(name='d2_receptor', value=1.0, unit='1', low=0.0, high=inf, meaning='D2-like receptors, relative', source='course', confidence='D'),
    'd1_receptor': Quantity(name='d1_receptor', value=1.0, unit='1', low=0.0, high=inf, meaning='D1-like receptors and their efficacy, relative', source='course', confidence='D'),
    'a1_receptor': Quantity(name='a1_receptor', value=1.0, unit='1', low=0.0, high=inf, meaning='adenosine A1 receptors, relative', source='course', confidence='D'),
    'mu_receptor': Quantity(name='mu_receptor', value=1.0, unit='1', low=0.0, high=inf, meaning='µ-opioid receptors in reserve, relative', source='course', confidence='D'),
    'urge': Quantity(name='urge', value=0.003312, unit='1', low=0.0, high=1.0, meaning='urge to move: 0 none, 1 irresistible', source='course', confidence='D'),
}

SLOW = ['plasma_iron', 'erythron_iron', 'stored_iron', 'deep_iron', 'infused_iron', 'brain_iron', 'tyrosine_hydroxylase', 'dopamine_transporter', 'dopamine_inside', 'd2_receptor', 'd1_receptor', 'a1_receptor', 'mu_receptor']
DOSES = {'agonist': [0], 'levodopa': [0], 'ligand': [0], 'opioid': [0, 12]}


def equations(p):
    """Return the functions rates, slow_rates, observe for the parameters `p`."""
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
    ligand_calms = p['ligand_calms']
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
    most_marrow_demand = p['most_marrow_demand']
    half_export = p['half_export']
    hepcidin_scale = p['hepcidin_scale']
    dietary_absorption = p['dietary_absorption']
    iron_loss = p['iron_loss']
    oral_absorption = p['oral_absorption']
    inflammation = p['inflammation']
    ferritin_of_inflammation = p['ferritin_of_inflammation']
    deep_share = p['deep_share']
    deep_time = p['deep_time']
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
    agonist_absorption = p['agonist_absorption']
    agonist_elimination = p['agonist_elimination']
    levodopa_absorption = p['levodopa_absorption']
    levodopa_elimination = p['levodopa_elimination']
    ligand_absorption = p['ligand_absorption']
    ligand_elimination = p['ligand_elimination']
    opioid_absorption = p['opioid_absorption']
    opioid_elimination = p['opioid_elimination']
    ligand_half = p['ligand_half']
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
    levodopa_conversion = p['levodopa_conversion']
    d2_affinity = p['d2_affinity']
    d1_affinity = p['d1_affinity']
    usual_d2_occupancy = p['usual_d2_occupancy']
    usual_d1_occupancy = p['usual_d1_occupancy']
    d2_internalisation = p['d2_internalisation']
    d2_time = p['d2_time']
    d2_half_iron = p['d2_half_iron']
    d1_upregulation = p['d1_upregulation']
    augmentation = p['augmentation']
    d1_time = p['d1_time']
    a1_half_iron = p['a1_half_iron']
    a1_time = p['a1_time']
    a1_affinity = p['a1_affinity']
    agonist_potency = p['agonist_potency']
    own_opioid = p['own_opioid']
    opioid_potency = p['opioid_potency']
    opioid_tolerance = p['opioid_tolerance']
    mu_time = p['mu_time']
    circuit_gain = p['circuit_gain']
    risk_score = p['risk_score']
    score_effect = p['score_effect']
    trigger = p['trigger']
    spinal_swing = p['spinal_swing']
    hypoxia_gain = p['hypoxia_gain']
    d2_strength = p['d2_strength']
    d1_strength = p['d1_strength']
    a1_strength = p['a1_strength']
    mu_strength = p['mu_strength']
    ligand_strength = p['ligand_strength']
    usual_adenosine = p['usual_adenosine']
    urge_threshold = p['urge_threshold']
    urge_width = p['urge_width']
    wind_up = p['wind_up']
    urge_time = p['urge_time']
    movement_gate = p['movement_gate']
    irls_points = p['irls_points']
    placebo_response = p['placebo_response']
    placebo_time = p['placebo_time']
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
    constant_10 = (deep_share + 1)*(ferritin_of_inflammation*inflammation + 1)/stores_per_ferritin
    constant_11 = 1/(deep_time*(deep_share + 1))
    constant_12 = (most_marrow_demand - 1)/usual_erythron_iron**4
    constant_13 = half_oxygen + usual_oxygen
    constant_14 = cofactor_half_iron + 1
    vesicle_capacity = vmat_vmax/(firing + vesicle_leak)
    extracellular_loss = removal_rate + comt_vmax/comt_half
    constant_17 = levodopa_conversion*levodopa_elimination
    constant_18 = agonist_potency*d2_affinity
    constant_19 = own_opioid + 1
    predisposition = circuit_gain*trigger*exp(risk_score*score_effect)
    constant_21 = -1/placebo_time
    constant_22 = (deep_share + 1)/usual_stores
    constant_23 = (inflammation + 1)/usual_plasma_iron
    constant_24 = transferrin_capacity*(half_uptake + usual_plasma_iron/transferrin_capacity)/usual_plasma_iron
    constant_25 = hif_degradation*(hydroxylase_half_iron + 1)
    constant_26 = hif_degradation + 1
    constant_27 = vesicle_capacity + vmat_half
    constant_28 = -uptake_swing
    constant_29 = a1_strength*usual_adenosine/(a1_affinity + usual_adenosine) + 1
    constant_30 = mu_strength*own_opioid/(own_opioid + 1) + 1
    constant_31 = bright_light**(-1.0)
    constant_32 = hepcidin_scale + 1
    constant_33 = 4*vmat_half
    constant_34 = 2*vmat_half
    constant_35 = (deep_share + 1)*(half_export + usual_stores/(deep_share + 1))*(plasma_to_stores*usual_plasma_iron + usual_erythron_iron/red_cell_life)/usual_stores
    constant_36 = dat_half*extracellular_loss
    constant_37 = 4*dat_half*extracellular_loss
    constant_38 = 2*dat_half
    constant_39 = 8/autoreceptor_dopamine**4
    constant_40 = th_dopamine_inhibition**(-1.0)
    constant_41 = th_half_bh4*th_half_tyrosine
    constant_42 = bh4*th_half_tyrosine + bh4*tyrosine
    constant_43 = (14/25)*bh4*th_vmax*tyrosine/(1 + tyrosine/th_tyrosine_inhibition)
    constant_44 = (d1_strength*usual_d1_occupancy + 1)**(-1.0)
    constant_45 = d2_strength*usual_d2_occupancy + 1
    constant_46 = -movement_gate
    constant_47 = -wind_up
    constant_48 = urge_width**(-1.0)
    constant_49 = (640000000000/1103767729)/clock_period**2
    constant_50 = -60*light_recovery
    constant_51 = -clock_to_sleep
    constant_52 = -mutual_inhibition
    constant_53 = switch_time**(-1.0)
    constant_54 = -ligand_calms
    constant_55 = adenosine_time**(-1.0)
    constant_56 = -plasma_to_stores
    constant_57 = -iron_loss
    constant_58 = -1/red_cell_life
    constant_59 = red_cell_life**(-1.0)
    constant_60 = -complex_release
    constant_61 = brain_iron_transfer*(uptake_compensation + 1)
    constant_62 = brain_iron_time**(-1.0)
    constant_63 = -agonist_absorption
    constant_64 = -agonist_elimination
    constant_65 = -levodopa_absorption
    constant_66 = -levodopa_elimination
    constant_67 = -ligand_absorption
    constant_68 = -ligand_elimination
    constant_69 = -opioid_absorption
    constant_70 = -opioid_elimination
    constant_71 = th_time**(-1.0)
    constant_72 = dat_half_iron + 1
    constant_73 = dat_time**(-1.0)
    constant_74 = -mao_rate
    constant_75 = -extracellular_loss
    constant_76 = (d2_half_iron + 1)*(d2_internalisation*usual_d2_occupancy + 1)
    constant_77 = d2_time**(-1.0)
    constant_78 = -usual_d2_occupancy
    constant_79 = d1_time**(-1.0)
    constant_80 = a1_half_iron + 1
    constant_81 = a1_time**(-1.0)
    constant_82 = -own_opioid/(own_opioid + 1)
    constant_83 = -opioid_tolerance
    constant_84 = mu_time**(-1.0)
    constant_85 = urge_time**(-1.0)

    def rates(y, u):
        pacemaker, pacemaker_complement, bleached_photoreceptors, sleep_neurons, wake_neurons, adenosine, plasma_iron, erythron_iron, stored_iron, deep_iron, infused_iron, brain_iron, agonist_in_gut, agonist_in_body, levodopa_in_gut, levodopa_in_body, ligand_in_gut, ligand_in_body, opioid_in_gut, opioid_in_body, tyrosine_hydroxylase, dopamine_transporter, dopamine_inside, d2_receptor, d1_receptor, a1_receptor, mu_receptor, urge = y
        light = u['light']
        iron_intake = u['iron_intake']
        oxygen = u['oxygen']
        caffeine = u['caffeine']
        dipyridamole = u['dipyridamole']
        rest = u['rest']
        sleep_firing = most_firing/(exp(constant_0*(firing_threshold - sleep_neurons)) + 1)
        wake_firing = most_firing/(exp(constant_0*(firing_threshold - wake_neurons)) + 1)
        sleep_clock = constant_1*pacemaker + constant_2*pacemaker_complement
        hepcidin_clock = constant_3*pacemaker + constant_4*pacemaker_complement
        dopamine_clock = constant_5*pacemaker + constant_6*pacemaker_complement
        spinal_clock = constant_7*pacemaker + constant_8*pacemaker_complement
        transferrin_saturation = constant_9*plasma_iron
        deposit = constant_11*(-deep_iron + deep_share*stored_iron)
        marrow_demand = most_marrow_demand/(constant_12*erythron_iron**4 + 1)
        oxygen_effect = constant_13*oxygen/(half_oxygen + oxygen*usual_oxygen)
        ligand_occupancy = ligand_in_body/(ligand_half + ligand_in_body)
        iron_cofactor = brain_iron*constant_14/(brain_iron + cofactor_half_iron)
        dopamine_from_levodopa = constant_17*levodopa_in_body
        agonist_equivalent = agonist_in_body*constant_18
        a1_occupancy = adenosine*(dipyridamole + 1)/(a1_affinity*(caffeine + 1) + adenosine*(dipyridamole + 1))
        mu_occupancy = (opioid_in_body*opioid_potency + own_opioid)/(constant_19 + opioid_in_body*opioid_potency)
        awake = wake_firing**2/(wake_firing**2 + 1)
        hepcidin = constant_23*plasma_iron*(constant_22*stored_iron)**(1/4)*(hepcidin_clock*hepcidin_swing + 1)
        marrow_uptake = marrow_demand*plasma_iron*plasma_to_marrow
        iron_supply = constant_24*transferrin_saturation/(half_uptake + transferrin_saturation)
        hypoxia_factor = constant_26/(brain_iron*constant_25*oxygen_effect/(brain_iron + hydroxylase_half_iron) + 1)
        packing_reserve = constant_27 - dopamine_inside
        uptake_capacity = dat_vmax*dopamine_transporter*(constant_28*dopamine_clock + 1)
        cord_rhythm = spinal_clock*spinal_swing + 1
        a1_disinhibition = constant_29/(a1_occupancy*a1_receptor*a1_strength + 1)
        mu_disinhibition = constant_30/(mu_occupancy*mu_receptor*mu_strength + 1)
        ligand_effect = (ligand_occupancy*ligand_strength + 1)**(-1.0)
        light_activation = light_rate*sqrt(constant_31*(awake*light + 1/100))
        ferroportin = constant_32/(hepcidin + hepcidin_scale)
        cytosolic_dopamine = constant_34*dopamine_inside/(packing_reserve + sqrt(constant_33*dopamine_inside + packing_reserve**2))
        hypoxic_drive = hypoxia_gain*(hypoxia_factor - 1) + 1
        light_drive = light_activation*light_gain*(1 - bleached_photoreceptors)*(1 - 2/5*pacemaker)*(1 - 2/5*pacemaker_complement)
        export_from_stores = constant_35*ferroportin*stored_iron/(half_export + stored_iron)
        absorption = ferroportin*(dietary_absorption + iron_intake*oral_absorption)
        vesicular_dopamine = cytosolic_dopamine*vesicle_capacity/(cytosolic_dopamine + vmat_half)
        dopamine_release = firing*vesicular_dopamine
        uptake_reserve = constant_36 - dopamine_release + uptake_capacity
        extracellular_dopamine = constant_38*dopamine_release/(uptake_reserve + sqrt(constant_37*dopamine_release + uptake_reserve**2))
        autoreceptor_effect = d2_receptor*(-1/2 + (9/2)/(constant_39*(agonist_equivalent + extracellular_dopamine)**4 + 1)) + 1
        d2_occupancy = (agonist_equivalent + extracellular_dopamine)/(agonist_equivalent + d2_affinity + extracellular_dopamine)
        d1_occupancy = extracellular_dopamine/(d1_affinity + extracellular_dopamine)
        dopamine_synthesis = autoreceptor_effect*constant_43*iron_cofactor*tyrosine_hydroxylase*(dopamine_clock*synthesis_swing + 1)/(constant_41*(constant_40*cytosolic_dopamine + 1) + constant_42)
        d1_facilitation = constant_44*(d1_occupancy*d1_receptor*d1_strength + 1)
        d2_disinhibition = constant_45/(d2_occupancy*d2_receptor*d2_strength + 1)
        excitability = a1_disinhibition*cord_rhythm*d1_facilitation*d2_disinhibition*hypoxic_drive*ligand_effect*mu_disinhibition*predisposition
        urge_drive = (exp(constant_48*(constant_47*urge - excitability*(constant_46*(1 - rest) + 1) + urge_threshold)) + 1)**(-1.0)
        return [(1/12)*pi*(light_drive + pacemaker_complement), (1/12)*pi*(clock_stiffness*(-4/3*pacemaker_complement**3 + pacemaker_complement) - pacemaker*(constant_49 + light_drive*light_sensitivity)), bleached_photoreceptors*constant_50 + 60*light_activation*(1 - bleached_photoreceptors), constant_53*(adenosine*adenosine_to_sleep + constant_51*(sleep_clock + sleep_offset) + constant_52*wake_firing - sleep_neurons), constant_53*(arousal_drive + constant_52*sleep_firing + constant_54*ligand_occupancy + urge*urge_wakes - wake_neurons), constant_55*(-adenosine + adenosine_production*wake_firing), absorption + constant_56*plasma_iron + constant_57 + export_from_stores - marrow_uptake, constant_58*erythron_iron + marrow_uptake, complex_release*infused_iron + constant_59*erythron_iron - deposit - export_from_stores + plasma_iron*plasma_to_stores, deposit, constant_60*infused_iron, constant_62*(-brain_iron + constant_61*iron_supply/(brain_iron*uptake_compensation + 1)), agonist_in_gut*constant_63, agonist_absorption*agonist_in_gut + agonist_in_body*constant_64, constant_65*levodopa_in_gut, constant_66*levodopa_in_body + levodopa_absorption*levodopa_in_gut, constant_67*ligand_in_gut, constant_68*ligand_in_body + ligand_absorption*ligand_in_gut, constant_69*opioid_in_gut, constant_70*opioid_in_body + opioid_absorption*opioid_in_gut, constant_71*(-tyrosine_hydroxylase + 1 + th_induction*(hypoxia_factor - 1)/hypoxia_factor), constant_73*(brain_iron*constant_72/(brain_iron + dat_half_iron) - dopamine_transporter), constant_74*cytosolic_dopamine + constant_75*extracellular_dopamine + dopamine_from_levodopa + dopamine_synthesis, constant_77*(brain_iron*constant_76/(brain_iron + d2_half_iron) - d2_receptor*(d2_internalisation*d2_occupancy + 1)), constant_79*(augmentation*(d2_occupancy - extracellular_dopamine/(d2_affinity + extracellular_dopamine)) - d1_receptor + d1_upregulation*(constant_78 + extracellular_dopamine/(d2_affinity + extracellular_dopamine)) + 1), constant_81*(-a1_receptor + brain_iron*constant_80/(a1_half_iron + brain_iron)), constant_84*(constant_83*(constant_82 + mu_occupancy) - mu_receptor + 1), constant_85*(-urge + urge_drive)]

    def slow_rates(y, u):
        pacemaker, pacemaker_complement, bleached_photoreceptors, sleep_neurons, wake_neurons, adenosine, plasma_iron, erythron_iron, stored_iron, deep_iron, infused_iron, brain_iron, agonist_in_gut, agonist_in_body, levodopa_in_gut, levodopa_in_body, ligand_in_gut, ligand_in_body, opioid_in_gut, opioid_in_body, tyrosine_hydroxylase, dopamine_transporter, dopamine_inside, d2_receptor, d1_receptor, a1_receptor, mu_receptor, urge = y
        iron_intake = u['iron_intake']
        oxygen = u['oxygen']
        hepcidin_clock = constant_3*pacemaker + constant_4*pacemaker_complement
        dopamine_clock = constant_5*pacemaker + constant_6*pacemaker_complement
        transferrin_saturation = constant_9*plasma_iron
        deposit = constant_11*(-deep_iron + deep_share*stored_iron)
        marrow_demand = most_marrow_demand/(constant_12*erythron_iron**4 + 1)
        oxygen_effect = constant_13*oxygen/(half_oxygen + oxygen*usual_oxygen)
        iron_cofactor = brain_iron*constant_14/(brain_iron + cofactor_half_iron)
        dopamine_from_levodopa = constant_17*levodopa_in_body
        agonist_equivalent = agonist_in_body*constant_18
        mu_occupancy = (opioid_in_body*opioid_potency + own_opioid)/(constant_19 + opioid_in_body*opioid_potency)
        hepcidin = constant_23*plasma_iron*(constant_22*stored_iron)**(1/4)*(hepcidin_clock*hepcidin_swing + 1)
        marrow_uptake = marrow_demand*plasma_iron*plasma_to_marrow
        iron_supply = constant_24*transferrin_saturation/(half_uptake + transferrin_saturation)
        hypoxia_factor = constant_26/(brain_iron*constant_25*oxygen_effect/(brain_iron + hydroxylase_half_iron) + 1)
        packing_reserve = constant_27 - dopamine_inside
        uptake_capacity = dat_vmax*dopamine_transporter*(constant_28*dopamine_clock + 1)
        ferroportin = constant_32/(hepcidin + hepcidin_scale)
        cytosolic_dopamine = constant_34*dopamine_inside/(packing_reserve + sqrt(constant_33*dopamine_inside + packing_reserve**2))
        export_from_stores = constant_35*ferroportin*stored_iron/(half_export + stored_iron)
        absorption = ferroportin*(dietary_absorption + iron_intake*oral_absorption)
        vesicular_dopamine = cytosolic_dopamine*vesicle_capacity/(cytosolic_dopamine + vmat_half)
        dopamine_release = firing*vesicular_dopamine
        uptake_reserve = constant_36 - dopamine_release + uptake_capacity
        extracellular_dopamine = constant_38*dopamine_release/(uptake_reserve + sqrt(constant_37*dopamine_release + uptake_reserve**2))
        autoreceptor_effect = d2_receptor*(-1/2 + (9/2)/(constant_39*(agonist_equivalent + extracellular_dopamine)**4 + 1)) + 1
        d2_occupancy = (agonist_equivalent + extracellular_dopamine)/(agonist_equivalent + d2_affinity + extracellular_dopamine)
        dopamine_synthesis = autoreceptor_effect*constant_43*iron_cofactor*tyrosine_hydroxylase*(dopamine_clock*synthesis_swing + 1)/(constant_41*(constant_40*cytosolic_dopamine + 1) + constant_42)
        return [absorption + constant_56*plasma_iron + constant_57 + export_from_stores - marrow_uptake, constant_58*erythron_iron + marrow_uptake, complex_release*infused_iron + constant_59*erythron_iron - deposit - export_from_stores + plasma_iron*plasma_to_stores, deposit, constant_60*infused_iron, constant_62*(-brain_iron + constant_61*iron_supply/(brain_iron*uptake_compensation + 1)), constant_71*(-tyrosine_hydroxylase + 1 + th_induction*(hypoxia_factor - 1)/hypoxia_factor), constant_73*(brain_iron*constant_72/(brain_iron + dat_half_iron) - dopamine_transporter), constant_74*cytosolic_dopamine + constant_75*extracellular_dopamine + dopamine_from_levodopa + dopamine_synthesis, constant_77*(brain_iron*constant_76/(brain_iron + d2_half_iron) - d2_receptor*(d2_internalisation*d2_occupancy + 1)), constant_79*(augmentation*(d2_occupancy - extracellular_dopamine/(d2_affinity + extracellular_dopamine)) - d1_receptor + d1_upregulation*(constant_78 + extracellular_dopamine/(d2_affinity + extracellular_dopamine)) + 1), constant_81*(-a1_receptor + brain_iron*constant_80/(a1_half_iron + brain_iron)), constant_84*(constant_83*(constant_82 + mu_occupancy) - mu_receptor + 1)]

    def observe(y, u):
        pacemaker, pacemaker_complement, bleached_photoreceptors, sleep_neurons, wake_neurons, adenosine, plasma_iron, erythron_iron, stored_iron, deep_iron, infused_iron, brain_iron, agonist_in_gut, agonist_in_body, levodopa_in_gut, levodopa_in_body, ligand_in_gut, ligand_in_body, opioid_in_gut, opioid_in_body, tyrosine_hydroxylase, dopamine_transporter, dopamine_inside, d2_receptor, d1_receptor, a1_receptor, mu_receptor, urge = y
        light = u['light']
        iron_intake = u['iron_intake']
        oxygen = u['oxygen']
        caffeine = u['caffeine']
        dipyridamole = u['dipyridamole']
        rest = u['rest']
        weeks_in_trial = u['weeks_in_trial']
        sleep_firing = most_firing/(exp(constant_0*(firing_threshold - sleep_neurons)) + 1)
        wake_firing = most_firing/(exp(constant_0*(firing_threshold - wake_neurons)) + 1)
        sleep_clock = constant_1*pacemaker + constant_2*pacemaker_complement
        hepcidin_clock = constant_3*pacemaker + constant_4*pacemaker_complement
        dopamine_clock = constant_5*pacemaker + constant_6*pacemaker_complement
        spinal_clock = constant_7*pacemaker + constant_8*pacemaker_complement
        transferrin_saturation = constant_9*plasma_iron
        serum_ferritin = constant_10*stored_iron
        deposit = constant_11*(-deep_iron + deep_share*stored_iron)
        marrow_demand = most_marrow_demand/(constant_12*erythron_iron**4 + 1)
        oxygen_effect = constant_13*oxygen/(half_oxygen + oxygen*usual_oxygen)
        ligand_occupancy = ligand_in_body/(ligand_half + ligand_in_body)
        iron_cofactor = brain_iron*constant_14/(brain_iron + cofactor_half_iron)
        dopamine_from_levodopa = constant_17*levodopa_in_body
        agonist_equivalent = agonist_in_body*constant_18
        a1_occupancy = adenosine*(dipyridamole + 1)/(a1_affinity*(caffeine + 1) + adenosine*(dipyridamole + 1))
        mu_occupancy = (opioid_in_body*opioid_potency + own_opioid)/(constant_19 + opioid_in_body*opioid_potency)
        severity = irls_points*urge
        placebo_improvement = placebo_response*(1 - exp(constant_21*weeks_in_trial))
        awake = wake_firing**2/(wake_firing**2 + 1)
        hepcidin = constant_23*plasma_iron*(constant_22*stored_iron)**(1/4)*(hepcidin_clock*hepcidin_swing + 1)
        marrow_uptake = marrow_demand*plasma_iron*plasma_to_marrow
        iron_supply = constant_24*transferrin_saturation/(half_uptake + transferrin_saturation)
        hypoxia_factor = constant_26/(brain_iron*constant_25*oxygen_effect/(brain_iron + hydroxylase_half_iron) + 1)
        packing_reserve = constant_27 - dopamine_inside
        uptake_capacity = dat_vmax*dopamine_transporter*(constant_28*dopamine_clock + 1)
        cord_rhythm = spinal_clock*spinal_swing + 1
        a1_disinhibition = constant_29/(a1_occupancy*a1_receptor*a1_strength + 1)
        mu_disinhibition = constant_30/(mu_occupancy*mu_receptor*mu_strength + 1)
        ligand_effect = (ligand_occupancy*ligand_strength + 1)**(-1.0)
        light_activation = light_rate*sqrt(constant_31*(awake*light + 1/100))
        ferroportin = constant_32/(hepcidin + hepcidin_scale)
        cytosolic_dopamine = constant_34*dopamine_inside/(packing_reserve + sqrt(constant_33*dopamine_inside + packing_reserve**2))
        hypoxic_drive = hypoxia_gain*(hypoxia_factor - 1) + 1
        light_drive = light_activation*light_gain*(1 - bleached_photoreceptors)*(1 - 2/5*pacemaker)*(1 - 2/5*pacemaker_complement)
        export_from_stores = constant_35*ferroportin*stored_iron/(half_export + stored_iron)
        absorption = ferroportin*(dietary_absorption + iron_intake*oral_absorption)
        vesicular_dopamine = cytosolic_dopamine*vesicle_capacity/(cytosolic_dopamine + vmat_half)
        dopamine_release = firing*vesicular_dopamine
        uptake_reserve = constant_36 - dopamine_release + uptake_capacity
        extracellular_dopamine = constant_38*dopamine_release/(uptake_reserve + sqrt(constant_37*dopamine_release + uptake_reserve**2))
        autoreceptor_effect = d2_receptor*(-1/2 + (9/2)/(constant_39*(agonist_equivalent + extracellular_dopamine)**4 + 1)) + 1
        d2_occupancy = (agonist_equivalent + extracellular_dopamine)/(agonist_equivalent + d2_affinity + extracellular_dopamine)
        d1_occupancy = extracellular_dopamine/(d1_affinity + extracellular_dopamine)
        dopamine_synthesis = autoreceptor_effect*constant_43*iron_cofactor*tyrosine_hydroxylase*(dopamine_clock*synthesis_swing + 1)/(constant_41*(constant_40*cytosolic_dopamine + 1) + constant_42)
        d1_facilitation = constant_44*(d1_occupancy*d1_receptor*d1_strength + 1)
        d2_disinhibition = constant_45/(d2_occupancy*d2_receptor*d2_strength + 1)
        excitability = a1_disinhibition*cord_rhythm*d1_facilitation*d2_disinhibition*hypoxic_drive*ligand_effect*mu_disinhibition*predisposition
        urge_drive = (exp(constant_48*(constant_47*urge - excitability*(constant_46*(1 - rest) + 1) + urge_threshold)) + 1)**(-1.0)
        return {'sleep_firing': sleep_firing, 'wake_firing': wake_firing, 'sleep_clock': sleep_clock, 'hepcidin_clock': hepcidin_clock, 'dopamine_clock': dopamine_clock, 'spinal_clock': spinal_clock, 'transferrin_saturation': transferrin_saturation, 'serum_ferritin': serum_ferritin, 'deposit': deposit, 'marrow_demand': marrow_demand, 'oxygen_effect': oxygen_effect, 'ligand_occupancy': ligand_occupancy, 'iron_cofactor': iron_cofactor, 'dopamine_from_levodopa': dopamine_from_levodopa, 'agonist_equivalent': agonist_equivalent, 'a1_occupancy': a1_occupancy, 'mu_occupancy': mu_occupancy, 'severity': severity, 'placebo_improvement': placebo_improvement, 'awake': awake, 'hepcidin': hepcidin, 'marrow_uptake': marrow_uptake, 'iron_supply': iron_supply, 'hypoxia_factor': hypoxia_factor, 'packing_reserve': packing_reserve, 'uptake_capacity': uptake_capacity, 'cord_rhythm': cord_rhythm, 'a1_disinhibition': a1_disinhibition, 'mu_disinhibition': mu_disinhibition, 'ligand_effect': ligand_effect, 'light_activation': light_activation, 'ferroportin': ferroportin, 'cytosolic_dopamine': cytosolic_dopamine, 'hypoxic_drive': hypoxic_drive, 'light_drive': light_drive, 'export_from_stores': export_from_stores, 'absorption': absorption, 'vesicular_dopamine': vesicular_dopamine, 'dopamine_release': dopamine_release, 'uptake_reserve': uptake_reserve, 'extracellular_dopamine': extracellular_dopamine, 'autoreceptor_effect': autoreceptor_effect, 'd2_occupancy': d2_occupancy, 'd1_occupancy': d1_occupancy, 'dopamine_synthesis': dopamine_synthesis, 'd1_facilitation': d1_facilitation, 'd2_disinhibition': d2_disinhibition, 'excitability': excitability, 'urge_drive': urge_drive}

    return rates, slow_rates, observe
