// A night of leg movements, step for step and number for number as in limb_movements.py.
// Uses LIMB_MOVEMENTS of generated/limb_movements.js.

const NIGHT_STEP = 0.1;
const SHORTEST_MOVEMENT = 0.5;
const LONGEST_MOVEMENT = 10;
const CLOSEST_MOVEMENTS = 10;
const FARTHEST_MOVEMENTS = 90;
const FEWEST_MOVEMENTS = 4;
const [ACTIVITY, TRANSMITTER] = ["generator_activity", "transmitter"].map((name) =>
  Object.keys(LIMB_MOVEMENTS.INITIAL).indexOf(name));

// Return {onset, duration, periodic, index, generator_activity, transmitter} of a day between two of its hours.
function simulateNight(day, {start = 23, end = 31, seed = 1} = {}) {
  const path = runGenerator(day, start, seed, Math.round((end - start) * 3600 / NIGHT_STEP));
  const {onset, duration} = findMovements(path.generator_activity, LIMB_MOVEMENTS.PARAMETERS.movement_level);
  const periodic = findPeriodic(onset, duration);
  return {onset, duration, periodic, index: periodic.filter(Boolean).length / (end - start), ...path};
}

function runGenerator(day, start, seed, steps) {
  const {rates} = LIMB_MOVEMENTS.equations(LIMB_MOVEMENTS.PARAMETERS);
  const y = Float64Array.from(Object.values(LIMB_MOVEMENTS.INITIAL));
  const dy = new Float64Array(y.length);
  const draw = evenDraws(seed);
  const u = {excitability: 0, quick_noise: 0, slow_noise: 0};
  const activity = new Float64Array(steps);
  const transmitter = new Float64Array(steps);
  const scale = Math.sqrt(NIGHT_STEP);
  const spread = Math.sqrt(12);
  let i = 0;
  for (let k = 0; k < steps; k++) {
    const hour = start + k * NIGHT_STEP / 3600;
    while (i < day.hour.length - 2 && day.hour[i + 1] <= hour) i++;
    const slope = (day.excitability[i + 1] - day.excitability[i]) / (day.hour[i + 1] - day.hour[i]);
    u.excitability = slope * (hour - day.hour[i]) + day.excitability[i];
    u.quick_noise = spread * (draw() - 0.5) / scale;
    u.slow_noise = spread * (draw() - 0.5) / scale;
    rates(y, u, dy);
    for (let j = 0; j < y.length; j++) y[j] += NIGHT_STEP * dy[j];
    activity[k] = y[ACTIVITY];
    transmitter[k] = y[TRANSMITTER];
  }
  return {generator_activity: activity, transmitter};
}

// Onsets and durations of the movements that begin and end within the night.
function findMovements(activity, level) {
  const onset = [];
  const duration = [];
  let began = -1;
  for (let k = 1; k < activity.length; k++) {
    const before = activity[k - 1] > level;
    const now = activity[k] > level;
    if (now && !before) began = k;
    if (before && !now && began >= 0) {
      onset.push(began * NIGHT_STEP);
      duration.push((k - began) * NIGHT_STEP);
    }
  }
  return {onset, duration};
}

// Which movements belong to a series as the World Association of Sleep Medicine defines it.
function findPeriodic(onset, duration) {
  const belongs = onset.map(() => false);
  let series = [];
  duration.forEach((seconds, i) => {
    if (seconds < SHORTEST_MOVEMENT) return;
    const interval = onset[i] - onset[series.at(-1)];
    const near = CLOSEST_MOVEMENTS <= interval && interval <= FARTHEST_MOVEMENTS;
    if (seconds > LONGEST_MOVEMENT || (series.length && !near)) series = [];
    if (seconds <= LONGEST_MOVEMENT) series.push(i);
    if (series.length >= FEWEST_MOVEMENTS) for (const k of series.slice(-FEWEST_MOVEMENTS)) belongs[k] = true;
  });
  return belongs;
}

// Return a function that draws numbers spread evenly over 0 to 1: the generator mulberry32.
function evenDraws(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}
