<?php
/** The least theme there is: each post whole. The tests' own script comes before every other. */
?>
<!doctype html>
<html <?php language_attributes(); ?>>
	<head>
		<meta charset="<?php bloginfo( 'charset' ); ?>">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<script src="<?php echo esc_url( home_url( '/test.js' ) ); ?>"></script>
		<?php wp_head(); ?>
	</head>
	<body>
		<main>
			<?php
			while ( have_posts() ) {
				the_post();
				the_title( '<h1>', '</h1>' );
				the_content();
			}
			?>
		</main>
		<?php wp_footer(); ?>
	</body>
</html>
