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
  const saying = piece.matches("[data-say]") ? piece : piece.querySelector("[data-say]");
  if (saying) {
    say(saying.dataset.say);
  }
  const next = piece.querySelector("[data-focus]");
  if (next && !document.activeElement?.matches("input[type=radio]")) {
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  }
}

document.addEventListener("htmx:afterSettle", (event) => settle(event.detail.elt));

document.addEventListener("htmx:beforeRequest", () => byId("problem")?.replaceChildren());

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

const choose = byId("choose");
choose?.addEventListener("change", (event) => {
  const { name, value, type } = event.target;
  if (name === "job" && value !== "own") {
    choose.requestSubmit();
  } else if (type === "file" && event.target.files.length > 0) {
    choose.requestSubmit();
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
  fileInputs(form).forEach((input) => input.setCustomValidity(""));
}

/** The files of what was dropped, folders with all that is in them; hidden files are left out. */
async function filesOf(entry) {
  if (entry.name.startsWith(".")) {
    return [];
  }
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
      files.push(...(await filesOf(each)));
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
    const held = new DataTransfer();
    if (input.multiple) {
      [...input.files].forEach((file) => held.items.add(file));
    }
    for (const entry of entries) {
      for (const file of await filesOf(entry)) {
        if (input.multiple || held.files.length === 0) {
          held.items.add(file);
        }
      }
    }
    input.files = held.files;
    tell(form);
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
  form.addEventListener("htmx:beforeRequest", () => {
    sending.hidden = false;
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

// ---- The ranking's rows ----

document.addEventListener("click", (event) => {
  const toggle = event.target.closest?.("button.toggle");
  if (toggle) {
    const opens = toggle.getAttribute("aria-expanded") === "false";
    toggle.setAttribute("aria-expanded", String(opens));
    toggle.closest("tr").nextElementSibling.hidden = !opens;
  }
});
