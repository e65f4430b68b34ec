// Makers of page elements, shared by all widgets.

let uniqueCount = 0;

function uniqueId(stem) {
  uniqueCount += 1;
  return `rl-${stem}-${uniqueCount}-${Math.random().toString(36).slice(2, 7)}`;
}

// Return an element; children may be elements or text.
function element(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svgElement(tag, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  // JupyterLab takes arrow keys, Enter and Space from a focused element unless the element itself says no.
  const focusable = ["INPUT", "BUTTON", "SUMMARY"].includes(node.tagName) || attributes.tabindex === "0";
  if (focusable) node.dataset.lmSuppressShortcuts = "true";
  node.append(...children);
  return node;
}

// A group of radio buttons; `options` are [value, label] pairs, `onpick` receives the value.
function radioGroup(legend, options, onpick, className) {
  const name = uniqueId("choice");
  const inputs = options.map(([value]) => element("input", {type: "radio", name, value, id: uniqueId("option"),
    onchange: () => onpick(value)}));
  const rows = options.map(([, label], i) => element("div", {class: "rl-option"}, inputs[i],
    element("label", {for: inputs[i].id}, label)));
  const node = element("fieldset", {class: className}, element("legend", {}, legend), ...rows);
  return {node, select: (value) => inputs.forEach((input) => { input.checked = input.value === String(value); })};
}
