// A line chart over one day, noon to noon, drawn as SVG at the size of its container.

const CHART_HEIGHT = 190;
const CHART_MARGIN = {top: 8, right: 10, bottom: 24, left: 34};

// curve: {series, title, unit, scale, top, colour, band, band_label}. Returns {node, draw(person, healthy)}.
function dayChart(curve) {
  const band = svgElement("rect", {class: "rl-band"});
  const grid = svgElement("g", {class: "rl-grid"});
  const healthyLine = svgElement("path", {class: "rl-line rl-line-healthy"});
  const personLine = svgElement("path", {class: `rl-line rl-line-person rl-${curve.colour}`, "data-series": curve.series});
  const svg = svgElement("svg", {role: "img", height: CHART_HEIGHT,
    "aria-label": `${titleWithUnit(curve)} from noon to noon; the numbers are in the summary and the table below.`},
  band, grid, healthyLine, personLine);
  // What each mark is stands above the chart, where no curve can cross it.
  const key = (mark, label) => element("span", {class: "rl-key"},
    svgElement("svg", {width: 26, height: 10, "aria-hidden": "true"}, mark), label);
  const lineKey = (className, label) => key(svgElement("path", {class: `rl-line ${className}`, d: "M0 5H26"}), label);
  const bandKey = () => key(svgElement("rect", {class: "rl-band", x: 8, width: 10, height: 10}), curve.band_label);
  const node = element("div", {class: "rl-chart"},
    element("div", {class: "rl-chart-title"}, element("strong", {}, titleWithUnit(curve)), element("span", {},
      lineKey(`rl-line-person rl-${curve.colour}`, "this person"), lineKey("rl-line-healthy", "healthy adult"),
      ...(curve.band ? [bandKey()] : []))), svg);

  let shown = null;
  const draw = (person, healthy) => {
    shown = [person, healthy];
    const width = Math.max(node.clientWidth, 200);
    const inner = {width: width - CHART_MARGIN.left - CHART_MARGIN.right,
      height: CHART_HEIGHT - CHART_MARGIN.top - CHART_MARGIN.bottom};
    const highest = curve.scale * Math.max(...person[curve.series], ...healthy[curve.series]);
    const top = Math.max(curve.top, Math.ceil(highest));
    const x = (hour) => CHART_MARGIN.left + (hour - START) / 24 * inner.width;
    const y = (value) => CHART_MARGIN.top + (1 - value / top) * inner.height;
    const line = (day) => day.hour.map((hour, i) =>
      `${i ? "L" : "M"}${x(hour).toFixed(1)} ${y(curve.scale * day[curve.series][i]).toFixed(1)}`).join("");
    svg.setAttribute("width", width);
    personLine.setAttribute("d", line(person));
    healthyLine.setAttribute("d", line(healthy));
    grid.replaceChildren(...gridLines(x, y, top, width));
    if (curve.band) {
      const [from, to] = curve.band.map(x);
      fill(band, {x: from, width: to - from, y: CHART_MARGIN.top, height: inner.height}, []);
    }
  };
  new ResizeObserver(() => shown && draw(...shown)).observe(node);
  return {node, draw};
}

function titleWithUnit({title, unit}) {
  return unit ? `${title} (${unit})` : title;
}

function gridLines(x, y, top, width) {
  const values = [0, top / 2, top].map((value) => [
    svgElement("path", {d: `M${CHART_MARGIN.left} ${y(value)}H${width - CHART_MARGIN.right}`}),
    svgElement("text", {x: CHART_MARGIN.left - 6, y: y(value) + 4, "text-anchor": "end"}, String(value)),
  ]);
  const hours = (width < 400 ? [12, 18, 24, 30, 36] : [12, 16, 20, 24, 28, 32, 36]).map((hour) => [
    svgElement("text", {x: x(hour), y: CHART_HEIGHT - 6,
      "text-anchor": hour === 12 ? "start" : hour === 36 ? "end" : "middle"}, clockTime(hour)),
  ]);
  return [...values, ...hours].flat();
}

function clockTime(hour) {
  const minutes = Math.round(hour * 60);
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
