"""Which days does a text name? Cases are the ways people and systems write a date."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.extract.date_text import FoundDate, find_dates, find_days, from_solar_hijri, plain_digits

OCT_4 = dt.date(2012, 10, 4)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        pytest.param("Thursday, October 4, 2012", OCT_4, id="en"),
        pytest.param("Oct. 4th, 2012", OCT_4, id="en-abbreviated-ordinal"),
        pytest.param("4th of October 2012", OCT_4, id="en-of"),
        pytest.param("12 foo 4 Oct 12", OCT_4, id="number-before"),
        pytest.param("4 th October 2012", OCT_4, id="ordinal-in-a-sup"),
        pytest.param("OCTOBER 4 2012", OCT_4, id="capitals"),
        pytest.param("Thu Oct 4 10:11:12 EDT 2012", OCT_4, id="unix-date"),
        pytest.param("Oct 04 Thu 2012 21:14", OCT_4, id="weekday-before-the-year"),
        pytest.param("24 10 '12 - 21:14", dt.date(2012, 10, 24), id="numbers-and-a-short-year"),
        pytest.param("jeudi 4 octobre 2012", OCT_4, id="fr"),
        pytest.param("le 1er août 2012", dt.date(2012, 8, 1), id="fr-first"),
        pytest.param("1 aout 2012", dt.date(2012, 8, 1), id="fr-without-accent"),
        pytest.param("4 de octubre de 2012", OCT_4, id="es"),
        pytest.param("29 de fev. de 2008", dt.date(2008, 2, 29), id="pt-abbreviated"),
        pytest.param("4 d’octubre de 2012", OCT_4, id="ca-elided"),
        pytest.param("4. Oktober 2012", OCT_4, id="de"),
        pytest.param("4 października 2012", OCT_4, id="pl-genitive"),
        pytest.param("4. října 2012", OCT_4, id="cs-genitive"),
        pytest.param("4 октября 2012 г.", OCT_4, id="ru-genitive"),
        pytest.param("4 Οκτωβρίου 2012", OCT_4, id="el-genitive"),
        pytest.param("4 Ekim 2012 Perşembe", OCT_4, id="tr"),
        pytest.param("2012. október 4., csütörtök", OCT_4, id="hu-year-first"),
        pytest.param("2012 m. spalio 4 d.", OCT_4, id="lt-year-first"),
        pytest.param("2012. gada 4. oktobris", OCT_4, id="lv-year-first"),
        pytest.param("den 4:e oktober 2012", OCT_4, id="sv-ordinal"),
        pytest.param("4 באוקטובר 2012", OCT_4, id="he-prefixed"),
        pytest.param("2012ko urriaren 4a", OCT_4, id="eu-year-first"),
        pytest.param("2012(e)ko urriaren 4a", OCT_4, id="eu-year-first-bracketed"),
        pytest.param("4 X 2012", OCT_4, id="roman-month"),
        pytest.param("4.X.2012 r.", OCT_4, id="roman-month-dots"),
        pytest.param("二〇一二年十月四日", OCT_4, id="zh-numerals"),
        pytest.param("二零一二年十二月二十九日", dt.date(2012, 12, 29), id="zh-numerals-of-two-signs"),
        pytest.param("2012年10月4日", OCT_4, id="ja-zh"),
        pytest.param("２０１２年１０月４日", OCT_4, id="full-width"),
        pytest.param("令和2年10月4日", dt.date(2020, 10, 4), id="ja-era"),
        pytest.param("民國101年10月4日", OCT_4, id="taiwan-era"),
        pytest.param("2012년 10월 4일 (목)", OCT_4, id="ko"),
        pytest.param("٤ أكتوبر ٢٠١٢", OCT_4, id="ar-digits"),
        pytest.param("4 تشرين الأول 2012", OCT_4, id="ar-levant"),
        pytest.param("۱۳ مهر ۱۳۹۱", OCT_4, id="fa-solar-hijri"),
        pytest.param("४ अक्टूबर २०१२", OCT_4, id="hi-digits"),
        pytest.param("4 ตุลาคม 2555", OCT_4, id="th-buddhist-era"),
        pytest.param("4 ต.ค. 2555", OCT_4, id="th-abbreviated"),
        pytest.param("ngày 4 tháng 10 năm 2012", OCT_4, id="vi"),
        pytest.param("Tháng Mười 4, 2012", OCT_4, id="vi, the month in words"),
        pytest.param("4 Tháng Mười, 2012", OCT_4, id="vi, the month in words after the day"),
        pytest.param("Oct 4 Thu 2012 00:41", OCT_4, id="Pixnet"),
        pytest.param("2012-10-04T23:11:00Z", OCT_4, id="iso"),
        pytest.param("2012/10/4", OCT_4, id="year-first-slashes"),
        pytest.param("12-Oct-12", dt.date(2012, 10, 12), id="two-digit-year"),
        pytest.param("Oct 4, '12", OCT_4, id="apostrophe-year"),
        pytest.param("Fri, 02/29/2008 - 10:11", dt.date(2008, 2, 29), id="drupal"),
        pytest.param("13/02/2019", dt.date(2019, 2, 13), id="day-over-twelve"),
    ],
)
def test_one_certain_day(text: str, on: dt.date) -> None:
    found = find_dates(f"words {text} words")
    assert [[day for _, day in date.readings] for date in found] == [[on]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("version 1.8.14 and 10.4.2.2012", id="versions"),
        pytest.param("from 1999-2012 or 2011-12", id="ranges"),
        pytest.param("call 555 10 2012 0044", id="phone"),
        pytest.param("2012", id="year"),
        pytest.param("31 February 2012", id="impossible"),
        pytest.param("you can 12, 2012", id="everyday-word-that-is-a-month-somewhere"),
        pytest.param("https://example.org/node/20121004123", id="number"),
    ],
)
def test_no_day(text: str) -> None:
    assert find_dates(text) == []


def test_eight_digits_are_a_day_where_nothing_stands_beside_them() -> None:
    (found,) = find_dates("Title\x1f20121004\x1fText")
    assert found.readings == (("", OCT_4),)
    assert find_dates("20121004") == [FoundDate(start=0, end=8, readings=(("", OCT_4),), format="YMD")]
    assert find_dates("order 20121004 came") == find_dates("20121304") == []


def test_both_readings_of_ambiguous_numbers() -> None:
    (found,) = find_dates("03/02/2019")
    assert found.readings == (("dmy", dt.date(2019, 2, 3)), ("mdy", dt.date(2019, 3, 2)))


def test_weekday_settles_the_order() -> None:
    (found,) = find_dates("Sun, 03/02/2019")
    assert found.readings == (("dmy", dt.date(2019, 2, 3)),)
    assert found.weekday == 6


def test_language_settles_a_month_with_two_meanings() -> None:
    assert find_dates("5 listopada 2012", "pl")[0].readings[0][1].month == 11
    assert find_dates("5 listopada 2012", "hr")[0].readings[0][1].month == 10


def test_a_number_before_the_date_is_not_its_day() -> None:
    text = "Top 10\x1fOctober 4, 2012"
    (found,) = find_dates(text)
    assert text[found.start : found.end] == "October 4, 2012"


def test_several_days_in_order() -> None:
    days = [date.readings[0][1].day for date in find_dates("4 May 2012, 5 May 2012; 2012-05-06")]
    assert days == [4, 5, 6]


@pytest.mark.parametrize("text", ["August-24", "24 August", "24. August", "8月24日", "08-24"])
def test_days_without_a_year(text: str) -> None:
    assert [(day.month, day.day) for day in find_days(text)] == [(8, 24)]


def test_solar_hijri_new_years() -> None:
    assert from_solar_hijri(1399, 1, 1) == dt.date(2020, 3, 20)
    assert from_solar_hijri(1400, 1, 1) == dt.date(2021, 3, 21)


@given(st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y"]))
def test_every_day_is_found_in_the_commonest_formats(on: dt.date, form: str) -> None:
    (found,) = find_dates(f"Posted {on.strftime(form)} by me")
    assert [day for _, day in found.readings] == [on]


@given(st.text(alphabet="0123456789 /.-,:年月日Octmai'()\x1f٤", max_size=300))
def test_offsets_hold_and_nothing_raises(text: str) -> None:
    found = find_dates(text)
    assert len(plain_digits(text)) == len(text)
    assert all(0 <= date.start < date.end <= len(text) and date.readings for date in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["2012 ", "1/", "1 " + "a" * 22 + " ", "12 Oct ", "٤ ", "1月", "a", " ", "Oct 4 ", "'12 "]
)
def test_long_hostile_lines_end(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert isinstance(find_dates(text), list)
    assert isinstance(find_days(text), list)
