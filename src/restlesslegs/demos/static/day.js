// The demo of one day: predict, then move the sliders. `model` follows the anywidget contract
// (get, set, on, off, save_changes); what is asked, moved and read off is data in model.get("spec").

function renderDay(model, el) {
  const spec = model.get("spec");
  const names = Object.keys(spec.controls);
  const settings = () => Object.fromEntries(names.map((name) => [name, model.get(name)]));
  const healthy = simulateDay(spec.healthy);

  const controls = Object.fromEntries(names.map((name) =>
    [name, makeControl(spec.controls[name], (value) => change({[name]: value}))]));
  const {view} = spec;
  const tiles = view.readouts.map((readout) => makeTile(readout, healthy));
  const charts = view.curves.map(dayChart);
  const table = makeTable(view.curves, healthy);
  const summary = element("p", {class: "rl-summary", "data-part": "summary"});
  const spoken = element("p", {class: "rl-spoken", role: "status"});
  const answer = element("div", {class: "rl-answer", "data-part": "answer", tabindex: "-1"});
  const question = makeQuestion(spec.question, (choice) => {
    change({...spec.question.experiment, prediction: choice});
    show(); // now, because only what is shown can take the focus
    answer.focus(); // and scrolls to it: the page has just grown
  });
  const reset = element("button", {type: "button", class: "rl-preset rl-reset", onclick: () => change(spec.defaults)}, "Reset");
  const presets = spec.presets.map(({name, settings: preset}) =>
    element("button", {type: "button", class: "rl-preset", onclick: () => change(preset)}, name));
  const play = element("div", {class: "rl-play"},
    element("div", {class: "rl-controls"}, ...names.map((name) => controls[name].node),
      element("div", {class: "rl-presets", role: "group", "aria-label": "Start from"}, ...presets, reset)),
    element("div", {class: "rl-stage"}, charts[0].node),
    element("div", {class: "rl-results"},
      element("div", {class: "rl-tiles"}, ...tiles.map((tile) => tile.node)),
      ...charts.slice(1).map((chart) => chart.node), summary, table.node));
  el.classList.add("rl-demo");
  el.append(
    element("div", {class: "rl-head"}, element("strong", {class: "rl-title"}, spec.title),
      element("span", {class: "rl-disclaimer"}, spec.disclaimer)),
    question.node, answer, play, spoken);

  function change(values) {
    for (const [name, value] of Object.entries(values)) model.set(name, value);
    model.save_changes();
  }

  let frame = 0;
  let speaking = 0;
  let answered = "";
  // At most one simulation per frame, however fast the slider moves.
  const schedule = () => { frame ||= requestAnimationFrame(show); };
  function show() {
    cancelAnimationFrame(frame);
    frame = 0;
    const predicted = model.get("prediction");
    question.node.hidden = predicted !== "";
    answer.hidden = play.hidden = predicted === "";
    if (!predicted) return;
    if (predicted !== answered) answer.replaceChildren(...explain(spec, predicted, healthy));
    answered = predicted;
    const now = settings();
    for (const name of names) {
      const needed = spec.controls[name].needs;
      controls[name].show(now[name], Boolean(needed) && now[needed] === 0);
    }
    const person = simulateDay(now);
    const text = sentence(view, person, healthy);
    tiles.forEach((tile) => tile.show(person));
    charts.forEach((chart) => chart.draw(person, healthy));
    table.show(person);
    summary.textContent = text;
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      spoken.textContent = text;
      // The sentence stands on the page; once read out, it need not stand there twice.
      speaking = setTimeout(() => { spoken.textContent = ""; }, 5000);
    }, 600);
  }
  const watched = [...names, "prediction"].map((name) => `change:${name}`);
  watched.forEach((event) => model.on(event, schedule));
  show();
  return () => {
    watched.forEach((event) => model.off(event, schedule));
    cancelAnimationFrame(frame);
    clearTimeout(speaking);
  };
}

// ------------------------------------------------------------------ reading numbers off a day

function read(readout, day) {
  const series = day[readout.series].slice(0, -1);
  if (readout.take === "mean") return readout.scale * series.reduce((sum, value) => sum + value, 0) / series.length;
  const highest = series.indexOf(Math.max(...series));
  return readout.take === "peak_hour" ? day.hour[highest] % 24 : readout.scale * series[highest];
}

function inWords(readout, value) {
  return readout.take === "peak_hour" ? clockTime(value) : value.toFixed(readout.decimals) + readout.unit;
}

function sentence(view, person, healthy) {
  const words = {};
  for (const item of view.readouts) {
    words[item.name] = inWords(item, read(item, person));
    words[`healthy_${item.name}`] = inWords(item, read(item, healthy));
  }
  return view.sentence.replace(/\{(\w+)\}/g, (_, name) => words[name]);
}

// ------------------------------------------------------------------ predict

function makeQuestion(question, commit) {
  let choice = null;
  const button = element("button", {type: "button", class: "rl-primary", disabled: true, onclick: () => commit(choice)},
    "Commit and see");
  const group = radioGroup(question.ask, Object.entries(question.answers),
    (value) => { choice = value; button.disabled = false; }, "rl-options");
  const skip = element("button", {type: "button", class: "rl-link", onclick: () => commit("skipped")},
    "Show me without predicting");
  return {node: element("div", {class: "rl-question", "data-part": "question"},
    element("p", {class: "rl-step"}, "Predict first"), group.node, element("div", {class: "rl-actions"}, button, skip))};
}

function explain(spec, predicted, healthy) {
  const {question} = spec;
  const readout = spec.view.readouts.find((item) => item.name === question.readout);
  const before = read(readout, healthy);
  const after = read(readout, simulateDay(question.experiment));
  const change = after / before - 1;
  const truth = Math.abs(change) < question.unchanged_within ? "unchanged" : change > 0 ? "rises" : "falls";
  const verdict = predicted === "skipped" ? "In the model:" : predicted === truth ? "As you predicted:" :
    `You predicted “${question.answers[predicted].toLowerCase()}”. The model says otherwise:`;
  return [element("strong", {}, verdict),
    ` ${question.answers[truth].toLowerCase()}, from ${inWords(readout, before)} to ${inWords(readout, after)}. ${question.because}`];
}

// ------------------------------------------------------------------ controls

function makeControl(control, change) {
  return control.kind === "choice" ? makeChoice(control, change) : makeSlider(control, change);
}

function makeSlider({label, low, high, step, scale, unit, decimals, without}, change) {
  const words = (value) => (scale * value).toFixed(decimals) + unit;
  const input = element("input", {type: "range", id: uniqueId("slider"), min: low, max: high, step,
    oninput: () => change(Number(input.value))});
  // Hidden from screen readers, which read the same words as the value of the slider.
  const shown = element("span", {class: "rl-now", "aria-hidden": "true"});
  const node = element("div", {class: "rl-slider"}, element("label", {for: input.id}, label), shown, input);
  return {node, show: (value, disabled) => {
    // A value set from Python may lie between the steps; the browser would round it.
    if (Number(input.value) !== value) input.value = value;
    input.disabled = disabled;
    input.setAttribute("aria-valuetext", words(value));
    shown.textContent = disabled ? without : words(value);
  }};
}

function makeChoice({label, options}, change) {
  const group = radioGroup(label, Object.entries(options), change, "rl-choice");
  return {node: group.node, show: (value, disabled) => {
    group.select(value);
    group.node.disabled = disabled;
  }};
}

// ------------------------------------------------------------------ results

// A number beside a bar on which the middle mark is the healthy adult.
function makeTile(readout, healthy) {
  const usual = read(readout, healthy);
  const isTime = readout.take === "peak_hour";
  const value = element("span", {class: "rl-value"});
  const bar = element("span", {class: "rl-bar", "aria-hidden": "true"}, element("i"));
  return {node: element("div", {class: "rl-tile", "data-readout": readout.name},
    element("span", {class: "rl-label"}, readout.label), value, ...(isTime ? [] : [bar]),
    element("span", {class: "rl-usual"}, `healthy ${inWords(readout, usual)}`)),
  show: (person) => {
    const now = read(readout, person);
    value.textContent = inWords(readout, now);
    if (isTime) return;
    const most = readout.take === "peak" ? 1 : 2 * usual;
    bar.firstChild.style.width = `${Math.min(100, 100 * now / most)}%`;
    bar.style.setProperty("--rl-usual", `${100 * usual / most}%`);
  }};
}

// The numbers behind the curves, every two hours; filled only while it is open.
function makeTable(curves, healthy) {
  const body = element("tbody");
  const head = element("tr", {}, element("th", {scope: "col"}, "Clock time"), ...curves.flatMap((curve) =>
    [element("th", {scope: "col"}, titleWithUnit(curve)), element("th", {scope: "col"}, "healthy adult")]));
  let latest = null;
  const fillBody = () => body.replaceChildren(...latest.hour.map((hour, i) => [hour, i]).filter(([, i]) => i % 20 === 0)
    .map(([hour, i]) => element("tr", {}, element("th", {scope: "row"}, clockTime(hour)), ...curves.flatMap((curve) =>
      [latest, healthy].map((day) => element("td", {}, (curve.scale * day[curve.series][i]).toFixed(2)))))));
  const details = element("details", {class: "rl-table", ontoggle: () => details.open && latest && fillBody()},
    element("summary", {}, "Numbers behind the curves"),
    element("div", {class: "rl-scroll", tabindex: "0", role: "region", "aria-label": "Numbers behind the curves"},
      element("table", {}, element("thead", {}, head), body)));
  return {node: details, show: (person) => {
    latest = person;
    if (details.open) fillBody();
  }};
}
