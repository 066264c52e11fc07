"""Words are weighed so that texts come out apart, the same each time; the table kept is that of the texts there are."""

from flows.critic.wordings import table
from tests.critic.report import Case
from tests.critic.weigh import Sample, labels, rarities, samples, weigh


def case(verdict, *codes, optional=()):
    return Case("x", "", None, "en", verdict, frozenset(codes), frozenset(optional))


def test_texts_come_out_apart():
    told = [{"a": 0.8, "b": 0.6}, {"a": 1.0}, {"c": 0.8, "b": 0.6}, {"c": 1.0}]
    found = weigh(told, [True, True, False, False])
    sums = [sum(found[word] * share for word, share in text.items()) for text in told]
    assert min(sums[:2]) > 0.3 > -0.3 > max(sums[2:])
    assert weigh(told, [True, True, False, False]) == found


def test_what_is_optional_is_not_known():
    assert labels(case("balanced", optional=("MONEY",))).get("MONEY") is None
    assert labels(case("balanced"))["MONEY"] is False


def test_a_text_is_tilted_by_its_own_words_only():
    assert labels(case("one-sided-customer", "GIVE"))["tilt"] is True
    assert labels(case("one-sided-seller", "MIS-TOP"))["tilt"] is False
    assert "tilt" not in labels(case("one-sided-seller", "CERT"))
    assert labels(case("not-a-proposition"))["none"] is True


def test_the_rarer_a_word_the_more_it_tells():
    texts = [
        Sample(["the", "rare"], {}),
        Sample(["the", "rare"], {}),
        *[Sample(["the"], {})] * 8,
        Sample(["one"], {}),
    ]
    rare = rarities(texts)
    assert rare["rare"] > rare["the"]
    assert "one" not in rare


def test_the_table_is_that_of_the_texts_as_they_are():
    rare = rarities(list(samples()))
    kept = {word: weighed.rarity for word, weighed in table().items() if word != "*"}
    assert kept == {word: rare.get(word) for word in kept}
