// SPDX-License-Identifier: GPL-3.0-or-later
// Says at once what the server would say of a field, and turns the calendar's pages in place. Without this script the
// server does both.
"use strict";

const emailPattern = /^[^\s@"<>(),:;[\]\\\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u;
const phonePattern = /^\+?[0-9][0-9 ()/.-]{4,24}$/;
const numberPattern = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;
const numberOf = (text) => Number(text.replace(",", "."));

// How a text of a type must look, and what is compared with its bounds.
const formats = {
  number: (text) => numberPattern.test(text),
  email: (text) => text.length <= 254 && emailPattern.test(text),
  phone: (text) => phonePattern.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  time: (text) => /^\d\d:\d\d$/.test(text),
};

function problemOf(text, check, form) {
  const value = check.type === "number" ? numberOf(text) : text;
  const other = check.after && form.elements[check.after[0]].value;
  if (check.format && !formats[check.type](text)) return check.format;
  if (check.whole && !Number.isInteger(value)) return check.whole;
  if (check.shortest && text.length < check.shortest[0]) return check.shortest[1];
  if (check.longest && text.length > check.longest[0]) return check.longest[1];
  if (check.min && value < check.min[0]) return check.min[1];
  if (check.max && value > check.max[0]) return check.max[1];
  if (other && value <= other) return check.after[1];
  return "";
}

// One field with its inputs: several for radio buttons and boxes.
class Field {
  constructor(box) {
    this.box = box;
    this.check = JSON.parse(box.dataset.check);
    this.inputs = Array.from(box.querySelectorAll("input, textarea, select"));
    this.key = this.inputs[0].name;
    box.addEventListener("focusout", (event) => this.left(event));
    box.addEventListener("input", () => this.isWrong() && this.show());
    box.addEventListener("change", () => this.isWrong() && this.show());
  }

  isChoice() {
    return ["radio", "checkbox"].includes(this.inputs[0].type);
  }

  isWrong() {
    return this.box.classList.contains("wrong");
  }

  // A field that was only passed by is left in peace until it is sent.
  left(event) {
    if (this.box.contains(event.relatedTarget)) return;
    const touched = this.isChoice() ? false : this.inputs[0].value.trim() || this.inputs[0].validity.badInput;
    if (touched) this.show();
  }

  problem() {
    const input = this.inputs[0];
    if (this.isChoice())
      return this.check.required && !this.inputs.some((one) => one.checked) ? this.check.required : "";
    const text = input.value.trim();
    if (input.validity.badInput) return this.check.format;
    if (!text) return this.check.required || "";
    return problemOf(text, this.check, input.form);
  }

  // Shows what is wrong, or that nothing is any more.
  show() {
    const message = this.problem();
    const id = "e-" + this.key;
    let error = document.getElementById(id);
    this.box.classList.toggle("wrong", Boolean(message));
    if (message && !error) {
      error = document.getElementById("error-line").content.firstElementChild.cloneNode(true);
      error.id = id;
      this.place(error);
    }
    if (message) error.querySelector(".what").textContent = message;
    else if (error) error.remove();
    this.describe(id, Boolean(message));
    return !message;
  }

  place(error) {
    const before = this.isChoice() ? this.box.querySelector(".choice") : this.inputs[0];
    before.before(error);
  }

  describe(id, isWrong) {
    const target = this.isChoice() ? this.box : this.inputs[0];
    const described = new Set((target.getAttribute("aria-describedby") || "").split(" ").filter(Boolean));
    if (isWrong) described.add(id);
    else described.delete(id);
    if (described.size) target.setAttribute("aria-describedby", Array.from(described).join(" "));
    else target.removeAttribute("aria-describedby");
    if (this.isChoice()) return;
    if (isWrong) target.setAttribute("aria-invalid", "true");
    else target.removeAttribute("aria-invalid");
  }
}

function checkFields(form) {
  const fields = Array.from(form.querySelectorAll("[data-check]"), (box) => new Field(box));
  // Before the listener that says "sending"; a button of the calendar sends nothing.
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target !== form || (event.submitter && event.submitter.formNoValidate)) return;
      const wrong = fields.filter((field) => !field.show());
      if (!wrong.length) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      wrong[0].inputs[0].focus();
    },
    true,
  );
}

class Calendar {
  constructor(box) {
    this.box = box;
    this.day = document.getElementById("f-day");
    this.shown = this.day.value;
    box.addEventListener("click", (event) => this.clicked(event));
    box.addEventListener("keydown", (event) => this.pressed(event));
    this.day.addEventListener("change", () => this.typed());
    this.oneStop();
  }

  buttons() {
    return Array.from(this.box.querySelectorAll("[data-choice]"));
  }

  // The days are one stop of the tab key; the arrows lead on.
  oneStop(to) {
    const days = this.buttons();
    const current = to || days.find((day) => day.getAttribute("aria-pressed") === "true") || days[0];
    for (const day of days) day.tabIndex = day === current ? 0 : -1;
    return current;
  }

  pressed(event) {
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
    const from = event.target.closest("[data-choice]");
    if (!from || !(event.key in steps)) return;
    event.preventDefault();
    const days = this.buttons();
    const wanted = Number(from.textContent) + steps[event.key];
    const ahead = steps[event.key] > 0;
    const reached = days.filter((day) => (ahead ? Number(day.textContent) >= wanted : Number(day.textContent) <= wanted));
    const to = ahead ? reached[0] : reached.at(-1);
    if (to) this.oneStop(to).focus();
  }

  async clicked(event) {
    const button = event.target.closest("button[data-month]");
    if (!button) return;
    event.preventDefault();
    const isChoice = "choice" in button.dataset;
    const isBack = button === this.steps()[0];
    if (!(await this.load(button.dataset.month, isChoice ? button.dataset.day : this.day.value))) {
      button.form.requestSubmit(button);
      return;
    }
    if (isChoice) this.choose(button.dataset.day);
    const step = this.steps()[isBack ? 0 : 1];
    const next = isChoice || step.disabled ? this.oneStop() : step;
    if (next) next.focus();
    this.say(isChoice);
  }

  steps() {
    return this.box.querySelectorAll(".calendar-step");
  }

  choose(day) {
    this.shown = this.day.value = day;
    this.day.dispatchEvent(new Event("input", { bubbles: true }));
  }

  typed() {
    if (this.day.value && this.day.value !== this.shown) {
      this.shown = this.day.value;
      this.load("", this.day.value);
    }
  }

  say(isChoice) {
    const detail = document.getElementById("calendar-detail");
    const title = document.getElementById("calendar-title");
    document.getElementById("calendar-said").textContent = isChoice && detail ? detail.textContent : title.textContent;
  }

  async load(month, day) {
    const query = new URLSearchParams({ month, day });
    try {
      const answer = await fetch(`${this.box.dataset.address}?${query}`);
      if (!answer.ok) return false;
      this.box.innerHTML = await answer.text(); // the server's own, escaped; the page's policy runs no script in it
      this.oneStop();
      return true;
    } catch {
      return false;
    }
  }
}

document.querySelectorAll("form[novalidate]").forEach(checkFields);
const startCalendar = () => {
  const calendar = document.getElementById("calendar");
  if (calendar) new Calendar(calendar);
};
startCalendar();
document.addEventListener("replaced", (event) => {
  if (!event.target.noValidate) return;
  checkFields(event.target);
  startCalendar();
});
