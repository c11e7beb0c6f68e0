// What the pages do beyond their forms and links, which work without it.
"use strict";

document.documentElement.classList.add("js");

const byId = (id) => document.getElementById(id);

/** Told once, and only when it is something new: screen readers read it out. */
function say(text) {
  const said = byId("said");
  if (said && text && said.textContent !== text) {
    said.textContent = text;
  }
}

/** After a piece of the page is exchanged, the focus goes where reading goes on. */
function settle(piece) {
  if (piece.id === "job") {
    reopen(piece);
    offerCopy();
  }
  const saying = piece.matches("[data-say]") ? piece : piece.querySelector("[data-say]");
  if (saying) {
    say(saying.dataset.say);
  }
  const next = piece.querySelector("[data-focus]");
  if (next && (piece.id !== "job" || asked)) {
    asked = false;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  }
}

document.addEventListener("htmx:afterSettle", (event) => settle(event.detail.elt));

document.addEventListener("htmx:beforeRequest", (event) => {
  byId("problem")?.replaceChildren();
  if (event.detail.elt.id === "fit") {
    // What is told next is about another résumé.
    byId("fit-report").replaceChildren();
  }
  if (["audit-form", "weigh"].includes(event.detail.elt.id)) {
    // The tables are about the ranking and the groups as they were.
    byId("audit")?.replaceChildren();
  }
});

document.addEventListener("htmx:sendError", () => {
  const card = document.createElement("div");
  card.className = "card problem";
  const text = document.createElement("p");
  text.textContent =
    "The service did not answer. It may be stopped, or the files may be too large together: try again with fewer.";
  card.append(text);
  byId("problem")?.replaceChildren(card);
  card.scrollIntoView({ block: "center" });
});

// ---- The job ----

const show = byId("show");
let asked = false;

/** The outline is brought up to date with what is chosen and pasted, or marked as out of date. */
function outline() {
  const chosen = show.form.elements.job.value;
  const described = byId("job-text").value.trim() || byId("job-file").files.length > 0;
  if (chosen !== "own" || described) {
    asked = false;
    show.click();
  } else {
    outdate();
  }
}

function outdate() {
  byId("job").classList.add("stale");
  byId("job").querySelector(".stale-note").hidden = false;
}

if (show) {
  show.addEventListener("click", (event) => {
    asked ||= event.isTrusted;
  });
  show.form.addEventListener("change", (event) => {
    if (event.target.closest(".job-choice")) {
      outline();
    }
  });
  show.form.addEventListener("input", (event) => {
    if (event.target.id === "job-text") {
      outdate();
    }
  });
  // Going back, a browser puts in again what was chosen and pasted.
  addEventListener("pageshow", () => {
    if (show.form.elements.job.value !== byId("job").dataset.choice) {
      outline();
    }
  });
}

if (/forgotten|stored|deleted/.test(location.search)) {
  const kept = new URLSearchParams(location.search).get("job");
  history.replaceState(null, "", kept ? `?job=${encodeURIComponent(kept)}` : location.pathname);
}

// ---- Changing the job ----

let opened = [];
let field;

/** Every change is worked out at once, so that the points move. */
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-change]") && event.target.reportValidity()) {
    byId("apply").click();
  }
});

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target.id === "job") {
    opened = [...byId("job").querySelectorAll("details[data-kept]")]
      .filter((each) => each.open)
      .map((each) => each.dataset.kept);
    const asText = event.detail.requestConfig.elt.id === "as-text";
    field = asText ? "#job-text" : fieldOf(document.activeElement);
  }
});

/** By what the same field is found again, for numbers change when a requirement is taken out. */
function fieldOf(element) {
  if (element.dataset.change) {
    return `[data-change="${CSS.escape(element.dataset.change)}"]`;
  }
  return element.id && byId("job").contains(element) ? `#${CSS.escape(element.id)}` : undefined;
}

/** What was open stays open, and what had the focus keeps it, wherever it has moved. */
function reopen(piece) {
  for (const each of piece.querySelectorAll("details[data-kept]")) {
    if (opened.includes(each.dataset.kept)) {
      each.open = true;
      each.closest(".section")?.setAttribute("open", "");
    }
  }
  opened = [];
  if (field) {
    (document.querySelector(field) ?? byId("add")).focus();
  }
  field = undefined;
}

function offerCopy() {
  const copy = byId("copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
  }
}

offerCopy();

document.addEventListener("click", async (event) => {
  if (event.target.id === "copy") {
    await navigator.clipboard.writeText(byId("profile").value);
    say("The profile is copied.");
    event.target.textContent = "Copied";
  }
});

document.addEventListener("submit", (event) => {
  const question = event.target.dataset.confirm;
  if (question && !confirm(question)) {
    event.preventDefault();
  }
});

// ---- Files ----

function fileInputs(form) {
  return [...form.querySelectorAll("input[type=file][name=resume]")];
}

function size(bytes) {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Says which files are chosen. */
function tell(form) {
  const chosen = form.querySelector(".chosen");
  const files = fileInputs(form).flatMap((input) => [...input.files]);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  // One file's name is told by its field.
  chosen.textContent = files.length < 2 ? "" : `${files.length} files chosen (${size(bytes)})`;
  const clear = form.querySelector(".clear");
  if (clear) {
    clear.hidden = files.length === 0;
  }
  fileInputs(form).forEach((input) => input.setCustomValidity(""));
}

/** What lies in a folder of résumés and is none. */
const isNoResume = (name) => name.startsWith(".") || /^readme(\.|$)/i.test(name);

const isSame = (one, other) =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

function hold(input, files) {
  const held = new DataTransfer();
  files.forEach((file) => held.items.add(file));
  input.files = held.files;
}

/** The files of what was dropped, folders with all the résumés that are in them. */
async function filesOf(entry) {
  if (entry.isFile) {
    return [await new Promise((done, fail) => entry.file(done, fail))];
  }
  const reader = entry.createReader();
  const files = [];
  for (;;) {
    // It hands over a hundred or so at a time.
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) {
      return files;
    }
    for (const each of some) {
      files.push(...(isNoResume(each.name) ? [] : await filesOf(each)));
    }
  }
}

for (const area of document.querySelectorAll("[data-drop]")) {
  const form = area.closest("form");
  const input = byId(area.dataset.drop);
  form.addEventListener("change", () => tell(form));
  for (const name of ["dragenter", "dragover"]) {
    area.addEventListener(name, (event) => {
      event.preventDefault();
      area.classList.add("over-it");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    area.addEventListener(name, () => area.classList.remove("over-it"));
  }
  area.addEventListener("drop", async (event) => {
    event.preventDefault();
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const files = input.multiple ? [...input.files] : [];
    for (const entry of entries) {
      for (const file of await filesOf(entry)) {
        if (!files.some((other) => isSame(file, other))) {
          files.push(file);
        }
      }
    }
    hold(input, input.multiple ? files : files.slice(0, 1));
    tell(form);
  });
  byId("folder")?.addEventListener("change", (event) => {
    hold(event.target, [...event.target.files].filter((file) => !isNoResume(file.name)));
  });
  form.querySelector(".clear")?.addEventListener("click", () => {
    fileInputs(form).forEach((each) => hold(each, []));
    tell(form);
    input.focus();
  });

  form.addEventListener("submit", (event) => {
    const text = form.querySelector("textarea[name=resumeText]");
    const none = fileInputs(form).every((each) => each.files.length === 0) && !text?.value.trim();
    if (none && !event.submitter?.formNoValidate) {
      event.preventDefault();
      event.stopImmediatePropagation();
      input.setCustomValidity(text ? "Choose a file or paste its text." : "Choose at least one file.");
      input.reportValidity();
    }
  }, true);
  form.querySelector("textarea[name=resumeText]")?.addEventListener("input", () => input.setCustomValidity(""));

  const sending = form.querySelector(".sending");
  form.addEventListener("htmx:beforeRequest", (event) => {
    sending.hidden = event.detail.elt !== form;
  });
  form.addEventListener("htmx:xhr:progress", (event) => {
    if (event.detail.lengthComputable) {
      sending.querySelector("progress").value = (100 * event.detail.loaded) / event.detail.total;
    }
  });
  form.addEventListener("htmx:afterRequest", () => {
    sending.hidden = true;
  });
}

// Beside the place for files a browser would open what is dropped, and leave the page.
for (const name of ["dragover", "drop"]) {
  document.addEventListener(name, (event) => event.preventDefault());
}

// ---- Weighing a ranking otherwise ----

document.addEventListener("input", (event) => {
  if (event.target.matches(".slider input")) {
    event.target.setAttribute("aria-valuetext", `${event.target.value} times`);
    event.target.closest(".slider").querySelector("output").textContent = `×${event.target.value}`;
  }
});

// ---- The ranking's rows ----

document.addEventListener("click", (event) => {
  const toggle = event.target.closest?.("button.toggle");
  if (toggle) {
    const opens = toggle.getAttribute("aria-expanded") === "false";
    toggle.setAttribute("aria-expanded", String(opens));
    const row = toggle.closest("tr").nextElementSibling;
    row.hidden = !opens;
    if (opens && !row.querySelector(".report")) {
      htmx.trigger(toggle, "open");
    }
  }
});

for (const name of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(name, (event) => {
    if (event.detail.elt.matches("button.toggle")) {
      const inside = event.detail.elt.closest("tr").nextElementSibling.querySelector(".inside");
      inside.textContent = "The report could not be loaded. Close this row and open it again.";
    }
  });
}

// A ranking that is done before anybody could watch it is told like one that was watched.
if (byId("ranking") && !location.hash && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
  settle(byId("ranking"));
}
