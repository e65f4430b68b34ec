// A self-check: choose an answer, read why it is right or not, choose again.

function renderCheck(model, el) {
  const {ask, options} = model.get("spec");
  const feedback = element("p", {class: "rl-feedback", role: "status"});
  const group = radioGroup(ask, options.map(({text}, i) => [i, text]), (i) => {
    model.set("chosen", Number(i));
    model.save_changes();
  }, "rl-options");
  const show = () => {
    const chosen = model.get("chosen");
    group.select(chosen);
    if (chosen < 0) return feedback.replaceChildren();
    const {correct, feedback: why} = options[chosen];
    feedback.dataset.correct = correct;
    feedback.replaceChildren(element("strong", {}, correct ? "✓ Right. " : "✗ Not quite. "), why);
  };
  el.classList.add("rl-check");
  el.append(group.node, feedback);
  model.on("change:chosen", show);
  show();
  return () => model.off("change:chosen", show);
}
