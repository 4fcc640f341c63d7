// SPDX-License-Identifier: GPL-3.0-or-later
// Everything works without this script; with it, the status page stays up to date and a draft is never lost.
"use strict";

// A second press does nothing while the first is on its way; coming back by the back button frees the form.
function sendOnce(form) {
  const button = form.querySelector("button[type=submit]");
  const label = button.textContent;
  let sending = false;
  form.addEventListener("submit", (event) => {
    if (sending) {
      event.preventDefault();
      return;
    }
    sending = true;
    button.setAttribute("aria-disabled", "true");
    button.textContent = form.dataset.sending;
  });
  window.addEventListener("pageshow", () => {
    sending = false;
    button.removeAttribute("aria-disabled");
    button.textContent = label;
  });
}

function countCharacters(text, counter) {
  const show = () => {
    const left = Number(text.dataset.limit) - text.value.length;
    const pattern = left < 0 ? counter.dataset.over : counter.dataset.left;
    counter.textContent = pattern.replace("%n", String(Math.abs(left)));
    counter.classList.toggle("over", left < 0);
    counter.hidden = left > 500;
  };
  text.addEventListener("input", show);
  show();
}

// Browsers may forbid storage: then there is no draft, and nothing else breaks.
function draftOf(number) {
  const key = "schalter-draft:" + number;
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt(() => localStorage.getItem(key)) || "",
    write: (text) => attempt(() => (text ? localStorage.setItem(key, text) : localStorage.removeItem(key))),
  };
}

function keepDraft(page, text, kept) {
  const draft = draftOf(page.dataset.ticket);
  if ("sent" in page.dataset) {
    draft.write("");
    history.replaceState(null, "", location.pathname + location.hash);
  } else if (!text.value) {
    text.value = draft.read();
  }
  text.addEventListener("input", () => {
    draft.write(text.value);
    kept.hidden = !text.value;
  });
  kept.hidden = !text.value;
}

// What was not sent in time stays readable.
function offerUnsent() {
  const unsent = document.getElementById("text").value;
  if (!unsent) return;
  document.getElementById("closed-kept").hidden = false;
  document.getElementById("closed-text").value = unsent;
}

function showOpen(open) {
  const composer = document.getElementById("composer");
  if (composer.hidden === !open) return;
  composer.hidden = !open;
  document.getElementById("closed").hidden = open;
  if (!open) offerUnsent();
}

function followLive(page) {
  const timeline = document.getElementById("timeline");
  const lost = document.getElementById("live-lost");
  const title = document.title;
  let after = page.dataset.after;
  let missed = 0;

  const take = (event) => {
    const news = JSON.parse(event.data);
    const fragment = document.createElement("template");
    fragment.innerHTML = news.entries; // escaped by the server, and the page's policy runs no script in it
    for (const entry of fragment.content.querySelectorAll(".entry")) {
      if (document.getElementById(entry.id)) continue;
      entry.classList.add("fresh");
      timeline.append(entry);
      missed += 1;
    }
    document.getElementById("state").innerHTML = news.state;
    document.getElementById("submission").innerHTML = news.submission;
    document.getElementById("announcer").textContent = page.dataset.new + " " + news.announcement;
    after = event.lastEventId;
    showOpen(news.open);
    if (document.hidden) document.title = "(" + missed + ") " + title;
  };
  const connect = () => {
    const source = new EventSource(`/tickets/${page.dataset.ticket}/events?after=${after}`);
    source.addEventListener("update", take);
    source.addEventListener("open", () => (lost.hidden = true));
    source.addEventListener("error", () => {
      lost.hidden = navigator.onLine;
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, 15000);
    });
    window.addEventListener("pagehide", () => source.close(), { once: true });
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    missed = 0;
    document.title = title;
  });
  window.addEventListener("pageshow", (event) => event.persisted && connect());
  connect();
}

document.querySelectorAll("form[data-once]").forEach(sendOnce);
const problems = document.querySelector(".summary");
if (problems) problems.focus();
const page = document.querySelector("[data-ticket]");
if (page) {
  const text = document.getElementById("text");
  keepDraft(page, text, document.getElementById("kept"));
  if (document.getElementById("composer").hidden) offerUnsent();
  countCharacters(text, document.getElementById("counter"));
  followLive(page);
}
