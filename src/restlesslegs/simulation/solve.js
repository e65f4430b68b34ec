// One day of a person, step for step as in solve.py: balance, course, adapt, day.
// Uses STATES, PARAMETERS, INPUTS, INITIAL and equations() of generated/course.js.

const STEP = 0.05;
const COURSE_STEP = 1.5;
const EVERY = 2;
const LIGHTS_ON = 7;
const LIGHTS_OFF = 23;
const START = 12;
const INDEX = Object.fromEntries(STATES.map((name, i) => [name, i]));
const POOLS = ["plasma_iron", "erythron_iron", "brain_iron"].map((name) => INDEX[name]);
const POOLS_AT_REST = ["stored_iron", "erythron_iron", "brain_iron"].map((name) => INDEX[name]);
const SLOW = ["tyrosine_hydroxylase", "dopamine_transporter", "dopamine_inside", "d2_receptor", "d1_receptor",
  "a1_receptor"].map((name) => INDEX[name]);
const NEWTON_STEPS = 12;

// Return {hour, …}: every state and named quantity from noon to noon, 241 points each.
function simulateDay({ferritin = 100, iron_given = 0, route = "intravenous", weeks = 12, ...parameters} = {}) {
  const p = {...PARAMETERS, ...parameters};
  const y = balance(p, ferritin);
  runCourse(p, y, iron_given, route, weeks);
  return runDay(p, y);
}

function balance(p, ferritin) {
  const y = Float64Array.from(STATES, (name) => INITIAL[name]);
  y[INDEX.stored_iron] = ferritin * p.stores_per_ferritin;
  y[INDEX.pacemaker] = 0;
  y[INDEX.pacemaker_complement] = 0;
  y[INDEX.adenosine] = p.usual_adenosine;
  const {iron_rates} = equations(p);
  comeToRest(iron_rates, y, INPUTS, POOLS, POOLS_AT_REST);
  const dy = new Float64Array(y.length);
  iron_rates(y, INPUTS, dy);
  p.iron_loss += dy[INDEX.plasma_iron];
  return y;
}

function runCourse(p, y, ironGiven, route, weeks) {
  if (ironGiven === 0) return;
  const u = {...INPUTS};
  if (route === "intravenous") y[INDEX.infused_iron] += ironGiven * p.intravenous_course * p.usual_stores;
  else u.iron_intake = ironGiven * p.oral_course * p.usual_stores;
  const step = rungeKutta(equations(p).iron_rates, y.length);
  const steps = Math.round(weeks * 168 / COURSE_STEP);
  for (let i = 0; i < steps; i++) step(y, u, COURSE_STEP);
}

function runDay(p, y) {
  const {rates, observe} = equations(p);
  const u = {...INPUTS};
  const jacobian = comeToRest(rates, y, u, SLOW, SLOW);
  for (const name of ["pacemaker", "pacemaker_complement", "adenosine"]) y[INDEX[name]] = INITIAL[name];

  const step = rungeKutta(rates, y.length);
  const steps = Math.round(24 / STEP);
  const advance = (i) => {
    const hour = (START + (i + 0.5) * STEP) % 24;
    u.light = LIGHTS_ON <= hour && hour < LIGHTS_OFF ? INPUTS.light : 0;
    step(y, u, STEP);
  };
  const start = SLOW.map((i) => y[i]);
  for (let i = 0; i < steps; i++) advance(i);
  const change = solveLinear(jacobian, SLOW.map((i, k) => (y[i] - start[k]) / 24));
  const inside = y[INDEX.dopamine_inside];
  SLOW.forEach((i, k) => { y[i] = start[k] - change[k]; });
  y[INDEX.dopamine_inside] = inside;

  const series = {hour: []};
  const record = (hour) => {
    series.hour.push(hour);
    const seen = observe(y, INPUTS);
    STATES.forEach((name, i) => { seen[name] = y[i]; });
    for (const name in seen) (series[name] ??= []).push(seen[name]);
  };
  record(START);
  for (let i = 0; i < steps; i++) {
    advance(i);
    if ((i + 1) % EVERY === 0) record(START + (i + 1) * STEP);
  }
  return series;
}

// Return a function that advances y by one step of the classical fourth-order method.
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

// Solve rates(y)[atRest] = 0 for the unknown states by Newton's method, in place; return the derivative.
function comeToRest(rates, y, u, unknown, atRest) {
  const here = new Float64Array(y.length);
  const there = new Float64Array(y.length);
  let jacobian;
  for (let k = 0; k < NEWTON_STEPS; k++) {
    rates(y, u, here);
    jacobian = atRest.map(() => []);
    unknown.forEach((i, column) => {
      const before = y[i];
      const small = 1e-6 * before;
      y[i] = before + small;
      rates(y, u, there);
      y[i] = before;
      atRest.forEach((j, row) => { jacobian[row][column] = (there[j] - here[j]) / small; });
    });
    const change = solveLinear(jacobian, atRest.map((j) => here[j]));
    unknown.forEach((i, column) => { y[i] = Math.max(y[i] - change[column], y[i] / 5); });
  }
  return jacobian;
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
