// Brings the widgets of a static page to life: the part of the anywidget contract that they use, without a kernel.

function pageModel(state) {
  const listeners = new Map();
  const heard = (event) => listeners.get(event) ?? listeners.set(event, new Set()).get(event);
  return {
    get: (name) => state[name],
    set: (name, value) => {
      if (state[name] === value) return;
      state[name] = value;
      heard(`change:${name}`).forEach((listener) => listener());
    },
    on: (event, listener) => heard(event).add(listener),
    off: (event, listener) => heard(event).delete(listener),
    save_changes: () => {},
  };
}

function mountAll(renders) {
  for (const place of document.querySelectorAll(".restlesslegs[data-widget]")) {
    const state = JSON.parse(place.querySelector("script[type='application/json']").textContent);
    const ui = element("div", {class: "rl-ui"});
    place.append(ui);
    try {
      renders[place.dataset.widget](pageModel(state), ui);
      place.classList.add("rl-live");
    } catch (error) {
      // This one stays a figure; the others on the page still come to life.
      ui.remove();
      console.error(error);
    }
  }
}
