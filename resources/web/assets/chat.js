// SPDX-License-Identifier: GPL-3.0-or-later
// The chat without reload. A line waits here until the server has it, under the same name however often it is
// sent: a dropped connection loses and doubles nothing.
"use strict";

// What was typed outlives a reload; where storage is forbidden it lives as long as the page.
function keptLines(key) {
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  const lines = JSON.parse(attempt(() => sessionStorage.getItem(key)) || "[]");
  return { lines, save: () => attempt(() => sessionStorage.setItem(key, JSON.stringify(lines))) };
}

function pendingEntry(talk, line) {
  const entry = document.createElement("li");
  entry.className = "entry message mine pending";
  entry.dataset.line = line.id;
  const article = entry.appendChild(document.createElement("article"));
  const who = article.appendChild(document.createElement("p"));
  who.className = "who";
  who.appendChild(document.createElement("strong")).textContent = talk.dataset.you;
  who.append(" ", talk.dataset.sending);
  const said = article.appendChild(document.createElement("p"));
  said.className = "said";
  said.textContent = line.text;
  return entry;
}

const isAtEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 200;

function chat(talk) {
  const form = document.getElementById("talk-form");
  const text = document.getElementById("text");
  const list = document.getElementById("lines");
  const lost = document.getElementById("live-lost");
  const announcer = document.getElementById("announcer");
  const title = document.title;
  const kept = keptLines("schalter-chat:" + talk.dataset.chat);
  const name = pageName();
  let after = talk.dataset.after;
  let isSending = false;
  let missed = 0;

  const entryOf = (id) => list.querySelector(`[data-line="${id}"]`);
  const settle = (line) => {
    kept.lines.splice(kept.lines.indexOf(line), 1);
    kept.save();
  };
  const showProblem = (problem) => {
    document.getElementById("text-problem").textContent = problem;
    document.getElementById("text-error").hidden = !problem;
    form.querySelector(".field").classList.toggle("wrong", Boolean(problem));
  };
  // The line goes back to where it was typed, with the reason.
  const giveBack = (line, problem) => {
    settle(line);
    entryOf(line.id)?.remove();
    text.value = line.text + (text.value ? "\n" + text.value : "");
    showProblem(problem);
  };
  const pause = (milliseconds) =>
    new Promise((wake) => {
      setTimeout(wake, milliseconds);
      window.addEventListener("online", wake, { once: true });
    });
  const post = (line) =>
    fetch("/chat/lines", {
      method: "POST",
      body: new URLSearchParams({ csrf: form.elements.csrf.value, line: line.id, text: line.text, script: "1" }),
    }).catch(() => null);
  const sendAll = async () => {
    if (isSending) return;
    isSending = true;
    let wait = 500;
    while (kept.lines.length) {
      const line = kept.lines[0];
      const answer = await post(line);
      if (answer?.ok) {
        settle(line);
        wait = 500;
      } else if (answer && [403, 422].includes(answer.status)) {
        giveBack(line, await answer.text());
      } else if (answer && [404, 409].includes(answer.status)) {
        break; // it has ended: the stream says so and takes along what is left
      } else {
        await pause(wait);
        wait = Math.min(wait * 2, 8000);
      }
    }
    isSending = false;
  };
  const say = () => {
    const words = text.value.trim();
    if (!words) return;
    if (words.length > Number(text.dataset.limit)) return showProblem(document.getElementById("counter").textContent);
    const line = { id: pageName() + pageName(), text: words };
    kept.lines.push(line);
    kept.save();
    list.append(pendingEntry(talk, line));
    text.value = "";
    text.dispatchEvent(new Event("input"));
    showProblem("");
    list.lastElementChild.scrollIntoView({ block: "nearest" });
    sendAll();
  };
  // Nothing typed is lost: it waits as the draft of the ticket's next message.
  const leave = (ticket) => {
    const unsent = kept.lines.map((line) => line.text).concat(text.value.trim()).filter(Boolean);
    kept.lines.length = 0;
    kept.save();
    if (unsent.length) draftOf(ticket).write(unsent.join("\n\n"));
    location.replace("/chat/ended");
  };
  const take = (event) => {
    const news = JSON.parse(event.data);
    const fragment = document.createElement("template");
    fragment.innerHTML = news.lines; // escaped by the server, and the page's policy runs no script in it
    const follows = isAtEnd();
    for (const entry of fragment.content.querySelectorAll(".entry")) {
      if (document.getElementById(entry.id)) continue;
      if (entry.dataset.line) entryOf(entry.dataset.line)?.remove();
      const firstPending = list.querySelector(".pending");
      list.insertBefore(entry, firstPending);
      if (entry.classList.contains("office")) missed += 1;
      if (follows && !document.hidden) list.lastElementChild.scrollIntoView({ block: "nearest" });
    }
    after = event.lastEventId;
    const status = document.getElementById("chat-status");
    const isNews = status.textContent !== news.status;
    status.textContent = news.status;
    if (news.state === "taken" && isNews) document.getElementById("chat-end").textContent = talk.dataset.end;
    const spoken = [isNews ? news.status : "", news.announcement].filter(Boolean).join("\n");
    if (spoken) announcer.textContent = spoken;
    if (document.hidden && missed) document.title = "(" + missed + ") " + title;
    if (news.state === "ended") leave(news.ticket);
  };
  const presence = showPresence();
  const connect = () => {
    const source = new EventSource(`/chat/events?after=${after}&page=${name}`);
    source.addEventListener("update", take);
    source.addEventListener("presence", presence);
    source.addEventListener("open", () => {
      lost.hidden = true;
      sendAll();
    });
    source.addEventListener("error", () => {
      showLost(lost);
      document.getElementById("presence").hidden = true; // nobody knows any more
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, 5000);
    });
    window.addEventListener("pagehide", () => source.close(), { once: true });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    say();
    text.focus(); // a telephone's keyboard stays for the next line
  });
  if (matchMedia("(pointer: fine)").matches) {
    document.getElementById("enter-hint").hidden = false;
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      say();
    });
  }
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    missed = 0;
    document.title = title;
  });
  window.addEventListener("pageshow", (event) => event.persisted && connect());
  for (const line of kept.lines.slice()) {
    if (entryOf(line.id)) settle(line);
    else list.append(pendingEntry(talk, line));
  }
  countCharacters(text, document.getElementById("counter"));
  tellPresence("/chat/typing", name, form, text);
  list.lastElementChild?.scrollIntoView({ block: "nearest" });
  connect();
}

chat(document.querySelector("[data-chat]"));
