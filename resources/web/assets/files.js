// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing and sending files with comfort: a list, drag and drop, paste, progress, cancel. Without this script
// the browser's own input does it all.

const sizeOf = (bytes) => {
  const unit = bytes < 1024 * 1024 ? "kilobyte" : "megabyte";
  const value = bytes / (unit === "kilobyte" ? 1024 : 1024 * 1024);
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "kilobyte" ? 0 : 1,
  }).format(value);
};

const icon = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", "#" + name);
  svg.append(use);
  return svg;
};

const element = (name, className, text = "") => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

// What is wrong with a file as far as the page can tell; the server looks at it again, and at its content.
function problemOf(field, file) {
  return file.size > Number(field.dataset.mostBytes) ? field.dataset.tooLarge : "";
}

function rowOf(field, file, remove) {
  const row = element("li", "chosen-file");
  const problem = problemOf(field, file);
  const button = element("button", "remove", field.dataset.remove);
  button.type = "button";
  button.append(element("span", "hidden", " " + file.name));
  button.addEventListener("click", remove);
  row.append(icon(problem ? "i-alert" : file.type.startsWith("image/") ? "i-picture" : "i-file"));
  row.append(element("span", "file-name", file.name), element("span", "file-size", sizeOf(file.size)));
  if (problem) row.append(element("span", "file-problem", problem));
  row.classList.toggle("refused", Boolean(problem));
  row.append(button);
  return row;
}

// The input keeps the files, so that a form that is sent without the upload below carries them too.
function chooser(field) {
  const input = field.querySelector("input[type=file]");
  const list = element("ul", "chosen");
  const note = element("p", "error file-note");
  const hint = element("p", "drop-hint", field.dataset.drop);
  note.setAttribute("role", "alert");
  let files = [];
  const show = () => {
    const kept = new DataTransfer();
    files.forEach((file) => kept.items.add(file));
    input.files = kept.files;
    list.replaceChildren(
      ...files.map((file) => rowOf(field, file, () => (drop(file), input.focus()))),
    );
    note.textContent = files.length > Number(field.dataset.mostFiles) ? field.dataset.tooMany : "";
  };
  const drop = (gone) => {
    files = files.filter((file) => file !== gone);
    show();
  };
  const isSame = (a, b) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
  const add = (more) => {
    for (const file of more) if (!files.some((known) => isSame(known, file))) files.push(file);
    show();
  };
  input.addEventListener("change", () => add(Array.from(input.files)));
  input.after(hint, list, note);
  return {
    field,
    add,
    files: () => files,
    isFine: () => !note.textContent && !files.some((file) => problemOf(field, file)),
    focus: () => input.focus(),
  };
}

function acceptDrops(target, choice) {
  const hasFiles = (event) => Array.from(event.dataTransfer.types).includes("Files");
  let depth = 0;
  const mark = (change) => {
    depth = Math.max(0, depth + change);
    target.classList.toggle("dropping", depth > 0);
  };
  target.addEventListener("dragenter", (event) => hasFiles(event) && mark(1));
  target.addEventListener("dragleave", (event) => hasFiles(event) && mark(-1));
  target.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
  target.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    mark(0);
    choice.add(Array.from(event.dataTransfer.files));
  });
}

// A picture in the clipboard has no name of its own.
function acceptPaste(target, choice) {
  target.addEventListener("paste", (event) => {
    const pasted = Array.from(event.clipboardData.files);
    if (pasted.length === 0) return;
    event.preventDefault();
    const stamp = new Date().toISOString().slice(0, 19).replace(/[T:]/g, "-");
    choice.add(
      pasted.map((file) =>
        file.name === "image.png" ? new File([file], `image-${stamp}.png`, { type: file.type }) : file,
      ),
    );
  });
}

// The bar, its words and the button beside it. Screen readers hear every quarter.
function progressOf(form, cancel) {
  const box = element("div", "upload");
  const bar = element("progress", "upload-bar");
  const words = element("span", "upload-words");
  const told = element("span", "hidden");
  const button = element("button", "button upload-cancel", form.dataset.uploadCancel);
  bar.max = 100;
  bar.setAttribute("aria-hidden", "true");
  told.setAttribute("aria-live", "polite");
  button.type = "button";
  button.addEventListener("click", cancel);
  box.append(bar, words, told, button);
  form.append(box);
  return {
    show: (percent) => {
      const text = percent < 100 ? form.dataset.uploadRunning.replace("%1", String(percent)) : form.dataset.uploadFinishing;
      bar.value = percent;
      words.textContent = text;
      if (percent % 25 === 0) told.textContent = text;
    },
    remove: () => box.remove(),
  };
}

function tell(form, text) {
  form.querySelector(".upload-note")?.remove();
  if (!text) return;
  const note = element("p", "error upload-note", text);
  note.setAttribute("role", "alert");
  form.querySelector("button.primary").before(note);
}

// Sends a form with its files. answered: with the page that came back, if it was not the success.
function sendFiles(form, answered) {
  const request = new XMLHttpRequest();
  const button = form.querySelector("button.primary");
  const progress = progressOf(form, () => request.abort());
  const finish = (note) => {
    progress.remove();
    button.removeAttribute("aria-disabled");
    tell(form, note);
  };
  button.setAttribute("aria-disabled", "true");
  document.getElementById("sent")?.remove(); // that was the one before
  tell(form, "");
  progress.show(0);
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) progress.show(Math.floor((event.loaded / event.total) * 100));
  });
  request.addEventListener("abort", () => finish(form.dataset.uploadCancelled));
  request.addEventListener("error", () => finish(form.dataset.uploadLost));
  request.addEventListener("load", () => {
    if (request.status === 409) {
      location.reload(); // closed meanwhile: the page says so, and the draft is kept
      return;
    }
    if (request.status >= 200 && request.status < 300) {
      location.assign(request.responseURL);
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const came = page.getElementById(form.id);
    finish(came ? "" : form.dataset.failed);
    if (came) answered(page, came);
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
}

// The form as it came back takes the place of the one that was sent, but for where is being typed. Files that the
// server did not take are still in the page, and move on.
function replaceForm(form, page, came) {
  const before = Array.from(form.querySelectorAll("[data-files]"));
  const summary = page.querySelector(".summary");
  document.querySelector(".summary")?.remove();
  for (const kept of ["text", "counter", "kept"]) {
    const old = form.querySelector("#" + kept);
    const fresh = came.querySelector("#" + kept);
    if (!old || !fresh) continue;
    for (const name of ["aria-invalid", "aria-describedby"]) {
      if (fresh.hasAttribute(name)) old.setAttribute(name, fresh.getAttribute(name));
      else old.removeAttribute(name);
    }
    fresh.replaceWith(old);
  }
  form.replaceWith(came);
  if (summary) document.getElementById("content").firstElementChild.prepend(summary);
  const choices = startFiles(came);
  if (!("filesTaken" in came.dataset))
    choices.forEach((choice, index) => choice.add(before[index].choice?.files() || []));
  came.dispatchEvent(new CustomEvent("replaced", { bubbles: true }));
  (summary || came.querySelector("[aria-invalid=true]"))?.focus();
}

function startFiles(form) {
  const choices = Array.from(form.querySelectorAll("[data-files]"), (field) => (field.choice = chooser(field)));
  if (choices.length === 0) return choices;
  choices.forEach((choice) => acceptDrops(choices.length === 1 ? form : choice.field, choice));
  acceptPaste(form, choices[0]);
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return; // a field is wrong
    if (choices.every((choice) => choice.files().length === 0)) return;
    event.preventDefault();
    if (form.querySelector(".upload")) return;
    const wrong = choices.find((choice) => !choice.isFine());
    if (wrong) wrong.focus();
    else sendFiles(form, (page, came) => replaceForm(form, page, came));
  });
  return choices;
}

document.querySelectorAll("form[enctype='multipart/form-data']").forEach(startFiles);

// That a file was checked is no event of the ticket: the server tells which ones still wait.
async function showChecked(stillWaiting) {
  const isBehind = (file) => !stillWaiting.includes(Number(file.id.slice("file-".length)));
  const behind = Array.from(document.querySelectorAll(".file[data-waiting]")).filter(isBehind);
  if (behind.length === 0) return;
  const answer = await fetch(location.pathname).catch(() => null);
  const page = new DOMParser().parseFromString(answer?.ok ? await answer.text() : "", "text/html");
  for (const file of behind) {
    const now = page.getElementById(file.id);
    if (now) file.replaceWith(now);
  }
}
document.addEventListener("waitingfiles", (event) => showChecked(event.detail));
