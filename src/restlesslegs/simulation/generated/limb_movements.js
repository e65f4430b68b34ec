const LIMB_MOVEMENTS = (() => {
// Generated from restlesslegs.physiology by `restlesslegs build`; do not edit.
const STATES = ['generator_activity', 'transmitter', 'quick_fluctuation', 'slow_fluctuation'];
const SLOW = [];
const DOSES = {};
const PARAMETERS = {"drive_half_excitability": 1.57, "drive_width": 0.04, "slow_size": 0.13, "slow_time": 200.0, "quick_size": 0.13, "quick_time": 4.0, "firing_time": 0.3, "mutual_excitation": 27.0, "generator_threshold": 4.7, "transmitter_depletion": 0.7, "transmitter_recovery": 15.0, "movement_level": 0.3};
const INPUTS = {"excitability": 1.0, "quick_noise": 0.0, "slow_noise": 0.0};
const SETTINGS = {};
const SWITCHES = {};
const INITIAL = {"generator_activity": 0.0093, "transmitter": 0.91, "quick_fluctuation": 0.0, "slow_fluctuation": 0.0};
const OPTIONS = {};

function equations(p) {
  const {drive_half_excitability, drive_width, slow_size, slow_time, quick_size, quick_time, firing_time, mutual_excitation, generator_threshold, transmitter_depletion, transmitter_recovery} = p;
  const constant_0 = 1/drive_width;
  const constant_1 = -mutual_excitation;
  const constant_2 = 1/firing_time;
  const constant_3 = 1/transmitter_recovery;
  const constant_4 = -transmitter_depletion;
  const constant_5 = Math.sqrt(2)*quick_size*Math.sqrt(quick_time);
  const constant_6 = 1/quick_time;
  const constant_7 = Math.sqrt(2)*slow_size*Math.sqrt(slow_time);
  const constant_8 = 1/slow_time;
  function rates(y, u, dy) {
    const generator_activity = y[0];
    const transmitter = y[1];
    const quick_fluctuation = y[2];
    const slow_fluctuation = y[3];
    const excitability = u.excitability;
    const quick_noise = u.quick_noise;
    const slow_noise = u.slow_noise;
    const spinal_drive = 1/(Math.exp(constant_0*(drive_half_excitability - excitability - slow_fluctuation)) + 1);
    const recruitment = 1/(Math.exp(constant_1*generator_activity*transmitter + generator_threshold - quick_fluctuation - spinal_drive) + 1);
    dy[0] = constant_2*(-generator_activity + recruitment);
    dy[1] = constant_3*(1 - transmitter) + constant_4*generator_activity*transmitter;
    dy[2] = constant_6*(constant_5*quick_noise - quick_fluctuation);
    dy[3] = constant_8*(constant_7*slow_noise - slow_fluctuation);
  }
  function observe(y, u) {
    const generator_activity = y[0];
    const transmitter = y[1];
    const quick_fluctuation = y[2];
    const slow_fluctuation = y[3];
    const excitability = u.excitability;
    const spinal_drive = 1/(Math.exp(constant_0*(drive_half_excitability - excitability - slow_fluctuation)) + 1);
    const recruitment = 1/(Math.exp(constant_1*generator_activity*transmitter + generator_threshold - quick_fluctuation - spinal_drive) + 1);
    return {spinal_drive, recruitment};
  }
  return {rates, observe};
}
return {PARAMETERS, INITIAL, equations};
})();
