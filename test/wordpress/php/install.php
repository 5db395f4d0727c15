<?php
/** WordPress's own installer, without its page and its mail: `php install.php <root of WordPress>`. */
define( 'WP_INSTALLING', true );

/** In the place of WordPress's, which sends mail. */
function wp_new_blog_notification() {}

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Test', 'admin', 'admin@example.org', false, '', 'password', 'fi' );
update_option( 'show_avatars', 0 );
update_option( 'WPLANG', 'fi' );
