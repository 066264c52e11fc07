(() => {
  const like = { ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "th", ð: "d", ħ: "h", ß: "ss" };
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\x00-\x7f]/g, each => like[each] ?? each);
  const find = document.getElementById("find"), shown = document.getElementById("shown");
  const cards = [...document.querySelectorAll("article")].map(card => [card, plain(card.textContent)]);
  const look = () => {
    const words = plain(find.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [card, text] of cards) {
      card.hidden = !words.every(word => text.includes(word));
      count += !card.hidden;
    }
    for (const link of document.querySelectorAll("nav a")) {
      link.hidden = !document.querySelector(`[data-letter="${link.hash.slice(1)}"]:not([hidden])`);
    }
    shown.textContent = !words.length ? "" : count ? `${count} / ${cards.length}` : shown.dataset.none;
  };
  find.closest(".find").hidden = false;
  find.addEventListener("input", look);
  look();
})();
