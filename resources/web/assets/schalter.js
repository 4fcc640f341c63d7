// SPDX-License-Identifier: GPL-3.0-or-later
// Everything works without this script; with it, the status page stays up to date and a draft is never lost.
"use strict";

// A second press does nothing while the first is on its way; coming back by the back button frees the form.
function sendOnce(form) {
  const button = form.querySelector("button.primary") ?? form.querySelector("button[type=submit]");
  const label = button.textContent;
  let sending = false;
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return; // sent in another way
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
    const one = new Intl.PluralRules(document.documentElement.lang).select(Math.abs(left)) === "one";
    const { left: many, leftOne, over, overOne } = counter.dataset;
    const pattern = left < 0 ? (one ? overOne : over) : one ? leftOne : many;
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

// Who is there changes often: a screen reader is told once that somebody writes, not each time that she pauses.
function showPresence() {
  const line = document.getElementById("presence");
  const announcer = document.getElementById("announcer");
  let toldTyping = 0;
  return (event) => {
    const now = JSON.parse(event.data);
    line.textContent = now.text;
    line.hidden = !now.text;
    line.classList.toggle("typing", now.typing);
    if (!now.typing || document.hidden || Date.now() - toldTyping < 60000) return;
    toldTyping = Date.now();
    announcer.textContent = now.text;
  };
}

// Tells the office that this page is open and whether something is being written: a courtesy, so nothing is
// said or tried again if it fails.
function tellPresence(address, name, form, text) {
  let typedAt = 0;
  let away = 0;
  const body = (state) => new URLSearchParams({ csrf: form.elements.csrf.value, page: name, state });
  const tell = (state) => fetch(address, { method: "POST", body: body(state) }).catch(() => {});
  text.addEventListener("input", () => {
    if (!text.value.trim()) {
      if (typedAt) tell("here");
      typedAt = 0;
    } else if (Date.now() - typedAt > 4000) {
      typedAt = Date.now();
      tell("typing");
    }
  });
  document.addEventListener("visibilitychange", () => {
    clearTimeout(away);
    if (document.hidden) away = setTimeout(() => tell("away"), 60000);
    else tell("here");
  });
  window.addEventListener("pagehide", () => navigator.sendBeacon(address, body("gone")));
}

const pageName = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36)).join("");

// A page whose link was revoked ends; otherwise the server is only busy or away.
async function followAgain(connect) {
  const answer = await fetch(location.pathname).catch(() => null);
  if (answer && answer.status === 404) location.reload();
  else setTimeout(connect, 15000);
}

// Once, also to a screen reader.
function showLost(lost) {
  if (lost.hidden) document.getElementById("announcer").textContent = lost.textContent;
  lost.hidden = false;
}

function followLive(page, name) {
  const timeline = document.getElementById("timeline");
  const lost = document.getElementById("live-lost");
  const title = document.title;
  let after = page.dataset.after;
  let missed = 0;
  let patience = 0;
  const presence = showPresence();

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
    const source = new EventSource(`/tickets/${page.dataset.ticket}/events?after=${after}&page=${name}`);
    source.addEventListener("presence", presence);
    source.addEventListener("update", take);
    source.addEventListener("files", (event) => {
      document.dispatchEvent(new CustomEvent("waitingfiles", { detail: JSON.parse(event.data) }));
    });
    source.addEventListener("open", () => {
      clearTimeout(patience);
      patience = 0;
      lost.hidden = true;
    });
    source.addEventListener("error", () => {
      patience ||= setTimeout(() => showLost(lost), navigator.onLine ? 5000 : 0); // one that is restarted is soon back
      document.getElementById("presence").hidden = true; // nobody knows any more
      if (source.readyState === EventSource.CLOSED) followAgain(connect);
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
document.addEventListener("replaced", (event) => sendOnce(event.target));
const problems = document.querySelector(".summary");
if (problems) problems.focus();
const page = document.querySelector("[data-ticket]");
if (page) {
  const text = document.getElementById("text");
  keepDraft(page, text, document.getElementById("kept"));
  if (document.getElementById("composer").hidden) offerUnsent();
  countCharacters(text, document.getElementById("counter"));
  const name = pageName();
  followLive(page, name);
  tellPresence(`/tickets/${page.dataset.ticket}/typing`, name, text.form, text);
}
