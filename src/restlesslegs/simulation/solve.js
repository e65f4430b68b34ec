// A person's day and the weeks of a treatment, step for step as in body.py: balance, adapt, treat, day.
// Uses the tables and equations() of generated/course.js.

const STEP = 0.05;
const STEPS = 480;
const SHORTEST = 0.1;
const LONGEST = 24;
const EVERY = 2;
const START = 12;
const INDEX = Object.fromEntries(STATES.map((name, i) => [name, i]));
const SLOW_STATES = SLOW.map((name) => INDEX[name]);
const PLASMA = SLOW.indexOf("plasma_iron");
const POOLS = ["plasma_iron", "erythron_iron", "deep_iron", "brain_iron"];
const POOLS_AT_REST = ["stored_iron", "erythron_iron", "deep_iron", "brain_iron"];
const ADAPTING = ["tyrosine_hydroxylase", "dopamine_transporter", "dopamine_inside", "d2_receptor", "d1_receptor",
  "a1_receptor", "mu_receptor"];
// Slow states that are the same all day; the other two follow the hour.
const KEPT = SLOW.filter((name) => !["plasma_iron", "dopamine_inside"].includes(name)).map((name) => INDEX[name]);
const NEWTON_STEPS = 12;
const GAMMA = 1 - Math.sqrt(0.5);

// Return {hour, …}: every state and named quantity from noon to noon, 241 points each.
function simulateDay(settings = {}) {
  const v = withDefaults(settings);
  const y = atRest(v);
  return runDay(v, treat(v, y, 0, v.weeks));
}

// Yield the day before a treatment, and the day at the end of each of its weeks.
function* simulateCourse(weeks, settings = {}) {
  const v = withDefaults(settings);
  let y = atRest(v);
  yield runDay({...v, weeks: 0}, y);
  for (let week = 1; week <= weeks; week++) {
    y = treat(v, y, week - 1, week);
    yield runDay({...v, weeks: week}, y);
  }
}

// Return the severity on the scale from 0 to 40 of the day that simulateDay finds for the settings. The score asks
// about the past week: only light that was shifted for all of it shifts its hours.
function irlsScore(day, settings = {}) {
  const v = withDefaults(settings);
  const start = v.score_from + (daysShifted(v) >= 7 ? v.light_shift : 0);
  const evening = day.severity.slice(0, -1).filter((_, i) => {
    const hour = (day.hour[i] + day.hour[i + 1]) / 2; // between two points, so that rounding cannot decide
    return (hour - start + 48) % 24 < v.score_hours;
  });
  return evening.reduce((sum, value) => sum + value, 0) / evening.length;
}

function withDefaults(settings) {
  const v = {...PARAMETERS, ...INPUTS, ...SETTINGS, ...SWITCHES, ...settings};
  for (const name in SWITCHES) Object.assign(v, OPTIONS[name][v[name]]);
  return v;
}

// Steps 1 and 2; sets the loss that keeps iron in balance.
function atRest(v) {
  const y = Float64Array.from(STATES, (name) => INITIAL[name]);
  y[INDEX.pacemaker] = 0;
  y[INDEX.pacemaker_complement] = 0;
  y[INDEX.adenosine] = v.usual_adenosine;
  y[INDEX.stored_iron] *= v.ferritin / equations(v).observe(y, v).serum_ferritin;
  settle(v, y, POOLS, POOLS_AT_REST);
  v.iron_loss += slowRates(v)(y, v)[PLASMA];
  settle(v, y, ADAPTING, ADAPTING);
  return y;
}

function settle(v, y, unknown, atRest) {
  const slow = slowRates(v);
  const by = unknown.map((name) => INDEX[name]);
  const rows = atRest.map((name) => SLOW.indexOf(name));
  for (let k = 0; k < NEWTON_STEPS; k++) {
    const matrix = derivative(slow, y, v, by);
    const here = slow(y, v);
    const change = solveLinear(rows.map((row) => matrix[row]), rows.map((row) => here[row]));
    by.forEach((i, column) => { y[i] = Math.max(y[i] - change[column], y[i] / 5); });
  }
}

// Step 3: the states at week `end` of a treatment from those at week `start`.
function treat(v, before, start, end) {
  if (!isTreated(v)) return before;
  const y = before.slice();
  if (start === 0 && end > 0 && v.route === "intravenous") {
    y[INDEX.infused_iron] += v.iron_given * v.intravenous_course * v.usual_stores;
  }
  const stop = Math.min(Math.max(v.treated_weeks, start), end);
  for (const [treated, since, weeks] of [[1, start, stop - start], [0, Math.max(start - stop, 0), end - stop]]) {
    if (weeks <= 0) continue;
    for (const drug in DOSES) {
      y[INDEX[`${drug}_in_body`]] = treated * v[drug] / (24 * v[`${drug}_elimination`]);
    }
    slowCourse(v, y, {...v, iron_intake: v.iron_intake + treated * oralIron(v)}, 168 * since, 168 * weeks);
  }
  return y;
}

function slowCourse(v, y, u, since, hours) {
  const slow = slowRates(v);
  const end = since + hours;
  const ahead = y.slice();
  while (since < end) {
    const h = Math.min(Math.min(Math.max(since / 4, SHORTEST), LONGEST), end - since);
    const matrix = derivative(slow, y, u, SLOW_STATES);
    matrix.forEach((row, i) => row.forEach((value, j) => { row[j] = (i === j) - GAMMA * h * value; }));
    const first = solveLinear(matrix, slow(y, u));
    ahead.set(y);
    SLOW_STATES.forEach((i, k) => { ahead[i] += h * first[k]; });
    const second = solveLinear(matrix, slow(ahead, u).map((value, k) => value - 2 * first[k]));
    SLOW_STATES.forEach((i, k) => { y[i] += h * (1.5 * first[k] + 0.5 * second[k]); });
    since += h;
  }
}

function isTreated(v) {
  return v.treated_weeks > 0 && v.iron_given + Object.keys(DOSES).reduce((sum, drug) => sum + v[drug], 0) > 0;
}

function oralIron(v) {
  return v.route === "oral" ? v.iron_given * v.oral_course * v.usual_stores : 0;
}

// Return the whole days with shifted light before the one that is shown.
function daysShifted(v) {
  return v.light_shift === 0 ? 0 : Math.floor(v.days_shifted + 0.5);
}

// Step 4: the day of a person whose slow states are those of `y`.
function runDay(v, before) {
  const {rates, observe} = equations(v);
  const daysBefore = 1 + daysShifted(v);
  const u = conditions(v);
  const slowly = slowRates(v);
  const by = ADAPTING.map((name) => INDEX[name]);
  const rows = ADAPTING.map((name) => SLOW.indexOf(name));
  const averaged = slowly(before, u);
  const matrix = derivative(slowly, before, u, by);

  const slow = before.slice();
  const y = before.slice();
  for (const name of ["pacemaker", "pacemaker_complement", "adenosine"]) y[INDEX[name]] = INITIAL[name];
  fillWithDrugs(v, y, onDrugs(v), 0);
  const advance = rungeKutta(rates, y.length);
  oneDay(v, y, u, daysBefore, advance);
  const change = solveLinear(rows.map((row) => matrix[row]),
    rows.map((row, k) => (y[by[k]] - before[by[k]]) / 24 - averaged[row]));
  by.forEach((i, k) => { slow[i] -= change[k]; });
  for (const i of KEPT) y[i] = slow[i];
  for (let left = daysBefore - 1; left > 0; left--) oneDay(v, y, u, left, advance);
  for (const i of KEPT) y[i] = slow[i];
  fillWithDrugs(v, y, v.weeks > 0, Math.max(168 * (v.weeks - v.treated_weeks), 0));

  const series = {hour: []};
  const record = (hour) => {
    series.hour.push(hour);
    const seen = observe(y, u);
    STATES.forEach((name, i) => { seen[name] = y[i]; });
    for (const name in seen) (series[name] ??= []).push(seen[name]);
  };
  record(START);
  oneDay(v, y, u, 0, advance, record);
  return series;
}

function conditions(v) {
  const u = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, v[name]]));
  u.iron_intake += onDrugs(v) ? oralIron(v) : 0;
  u.weeks_in_trial += isTreated(v) ? v.weeks : 0;
  return u;
}

function onDrugs(v) {
  return v.weeks > 0 && v.weeks <= v.treated_weeks;
}

// Set gut and body at noon to what is left of daily doses that were stopped some hours ago.
function fillWithDrugs(v, y, taken, hoursSince) {
  for (const [drug, offsets] of Object.entries(DOSES)) {
    const gut = INDEX[`${drug}_in_gut`];
    const body = INDEX[`${drug}_in_body`];
    const absorption = v[`${drug}_absorption`];
    const elimination = v[`${drug}_elimination`];
    const dose = (taken ? v[drug] : 0) / offsets.length;
    y[gut] = 0;
    y[body] = 0;
    for (const offset of offsets) {
      const hours = 24 - STEP * doseStep(v, offset) + hoursSince;
      const left = (k) => Math.exp(-k * hours) / (1 - Math.exp(-24 * k));
      y[gut] += dose * left(absorption);
      y[body] += dose * absorption / (absorption - elimination) * (left(elimination) - left(absorption));
    }
  }
}

function doseStep(v, offset) {
  const hour = v.dose_hour + offset - START;
  return Math.floor((hour < 0 ? hour + 24 : hour) % 24 / STEP + 0.5) % STEPS;
}

function oneDay(v, y, u, daysLeft, advance, record) {
  const doses = Object.entries(DOSES).flatMap(([drug, offsets]) => offsets.map((offset) =>
    ({gut: INDEX[`${drug}_in_gut`], at: doseStep(v, offset), amount: onDrugs(v) ? v[drug] / offsets.length : 0})))
    .filter(({amount}) => amount > 0);
  const shift = daysLeft < daysShifted(v) ? v.light_shift : 0;
  const now = {...u};
  for (let step = 0; step < STEPS; step++) {
    for (const {gut, at, amount} of doses) if (step === at) y[gut] += amount;
    const hour = (START + (step + 0.5) * STEP - shift) % 24;
    now.light = v.lights_on <= hour && hour < v.lights_off ? u.light : 0;
    advance(y, now, STEP);
    if (record && step % EVERY === EVERY - 1) record(START + (step + 1) * STEP);
  }
}

// Return a function that advances y by one step of the classical method of Runge and Kutta.
function rungeKutta(rates, n) {
  const [k1, k2, k3, k4, z] = Array.from({length: 5}, () => new Float64Array(n));
  return (y, u, h) => {
    rates(y, u, k1);
    for (let i = 0; i < n; i++) z[i] = y[i] + h / 2 * k1[i];
    rates(z, u, k2);
    for (let i = 0; i < n; i++) z[i] = y[i] + h / 2 * k2[i];
    rates(z, u, k3);
    for (let i = 0; i < n; i++) z[i] = y[i] + h * k3[i];
    rates(z, u, k4);
    for (let i = 0; i < n; i++) y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
  };
}

// Return a function that gives the rates of the slow states as an array.
function slowRates(v) {
  const {slow_rates} = equations(v);
  return (y, u) => {
    const dy = new Array(SLOW.length);
    slow_rates(y, u, dy);
    return dy;
  };
}

// Return the derivative of the slow rates by some states: one row for each rate.
function derivative(slow, y, u, by) {
  const here = slow(y, u);
  const rows = here.map(() => []);
  for (const i of by) {
    const before = y[i];
    const small = 1e-4 * Math.max(Math.abs(before), 1e-3);
    y[i] = before + small;
    slow(y, u).forEach((value, row) => { rows[row].push((value - here[row]) / small); });
    y[i] = before;
  }
  return rows;
}

// Solve the linear equations a x = b by elimination with row exchange.
function solveLinear(a, b) {
  const n = b.length;
  const m = a.map((row, i) => [...row, b[i]]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(m[i][k]) > Math.abs(m[pivot][k])) pivot = i;
    [m[k], m[pivot]] = [m[pivot], m[k]];
    for (let i = k + 1; i < n; i++) {
      const factor = m[i][k] / m[k][k];
      for (let j = k; j <= n; j++) m[i][j] -= factor * m[k][j];
    }
  }
  const x = new Array(n);
  for (let k = n - 1; k >= 0; k--) {
    let sum = m[k][n];
    for (let j = k + 1; j < n; j++) sum -= m[k][j] * x[j];
    x[k] = sum / m[k][k];
  }
  return x;
}
