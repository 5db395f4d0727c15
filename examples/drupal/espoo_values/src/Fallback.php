<?php

namespace Drupal\espoo_values;

/**
 * The text inside the tag, for readers without script, as a render array.
 */
final class Fallback {

  /**
   * The text of a view in a language. A day without a chosen value gives the mission: a page from a cache would give
   * yesterday's value.
   *
   * @param string $language
   *   One of the edition's.
   * @param array<string, string> $attributes
   *   Those of the tag.
   */
  public static function build(string $language, array $attributes): array {
    $text = Data::all()['edition']['translations'][$language];
    $view = $attributes['view'] ?? 'day';
    $level = (int) ($attributes['heading-level'] ?? 2);
    if ($view === 'day') {
      $pinned = array_column($text['values']['items'], NULL, 'id')[$attributes['value'] ?? ''] ?? NULL;
      $parts = self::section($pinned ?? $text['mission'], $level);
    }
    else {
      $trail = $view === 'all' ? $text['trail'] : [];
      $parts = array_map(fn (string $line): array => self::tag('p', $line), $trail);
      foreach ($view === 'all' ? ['vision', 'mission', 'values'] : [$view] as $name) {
        array_push($parts, ...self::section($text[$name], $level));
      }
    }
    return ['#type' => 'html_tag', '#tag' => 'div', '#attributes' => ['lang' => $language]] + $parts;
  }

  /**
   * A heading with its paragraphs, or with the values under it.
   */
  private static function section(array $section, int $level): array {
    $parts = [self::tag('h' . min($level, 6), $section['title'])];
    foreach ($section['paragraphs'] ?? [] as $paragraph) {
      $parts[] = self::tag('p', $paragraph);
    }
    foreach ($section['items'] ?? [] as $value) {
      array_push($parts, ...self::section($value, $level + 1));
    }
    return $parts;
  }

  /**
   * One tag with its text, which is plain text and is escaped as such.
   */
  private static function tag(string $name, string $text): array {
    return ['#type' => 'html_tag', '#tag' => $name, 'text' => ['#plain_text' => $text]];
  }

}
