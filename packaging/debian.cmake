# The Debian package: depends on what the programs link (dpkg-shlibdeps), and on what they load.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lucency)
set(CPACK_PACKAGE_CONTACT "The Lucency authors <lucency@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "second reader for chest films that shows what drove it")
set(CPACK_PACKAGE_DESCRIPTION
"Lucency reads a chest radiograph (DICOM, JPEG, PNG or TIFF), says how probable
pneumonia is to a neural network, and shows which regions of the film drove that
opinion, by LIME over superpixels. It writes the reading as an annotated PDF.
.
For teaching and for review by qualified persons. Not a diagnosis, and no medical
device. The model that comes with it was trained on films of children of 1 to 5
years of one hospital.
.
Two programs: lucency, the window, and lucency-cli for the command line, which also
trains and evaluates models.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# OpenBLAS: the reference BLAS, which LibTorch would do with, is twenty times slower. The plugin that
# draws SVG icons is in a package of its own in some releases.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-pthread, fonts-dejavu-core, qt6-translations-l10n, libqt6sql6-sqlite, libqt6sql6-psql")
find_program(DPKG_QUERY dpkg-query)
if(DPKG_QUERY)
    execute_process(COMMAND ${DPKG_QUERY} -S "*/qt6/plugins/iconengines/libqsvgicon.so"
        OUTPUT_VARIABLE svg_plugin ERROR_QUIET)
    if(svg_plugin MATCHES "^([a-z0-9-]+)")
        string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", ${CMAKE_MATCH_1}")
    endif()
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)

# The libraries of one release of the distribution are not those of the next.
file(STRINGS /etc/os-release os_release REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9.]" "" os_release "${os_release}")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~deb${os_release})

set(release_date "Sun, 22 Nov 2026 12:00:00 +0000")
configure_file(changelog.in ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian @ONLY)
lucency_compress(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lucency)
add_custom_target(lucency_docs ALL DEPENDS ${compressed})

include(CPack)
