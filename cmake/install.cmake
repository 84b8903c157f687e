# What `cmake --install` puts where: headers, the CMake package and assay.pc (component library);
# the program with its page, where it is built (component program). All of it may be moved.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(ASSAY_PACKAGE_DIR ${CMAKE_INSTALL_DATADIR}/cmake/assay)
set(ASSAY_PKGCONFIG_DIR ${CMAKE_INSTALL_DATADIR}/pkgconfig)

install(TARGETS assay EXPORT assay COMPONENT library
    FILE_SET HEADERS COMPONENT library
    FILE_SET generated COMPONENT library)
install(EXPORT assay NAMESPACE assay:: DESTINATION ${ASSAY_PACKAGE_DIR}
    FILE assayTargets.cmake COMPONENT library)
configure_package_config_file(cmake/assayConfig.cmake.in ${PROJECT_BINARY_DIR}/assayConfig.cmake
    INSTALL_DESTINATION ${ASSAY_PACKAGE_DIR}
    NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/assayConfigVersion.cmake
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/assayConfig.cmake ${PROJECT_BINARY_DIR}/assayConfigVersion.cmake
    DESTINATION ${ASSAY_PACKAGE_DIR} COMPONENT library)

# pkg-config finds the prefix from where the file lies, like CMake does.
cmake_path(RELATIVE_PATH CMAKE_INSTALL_FULL_INCLUDEDIR
    BASE_DIRECTORY ${CMAKE_INSTALL_PREFIX}/${ASSAY_PKGCONFIG_DIR}
    OUTPUT_VARIABLE ASSAY_PC_TO_INCLUDE)
configure_file(cmake/assay.pc.in ${PROJECT_BINARY_DIR}/assay.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/assay.pc DESTINATION ${ASSAY_PKGCONFIG_DIR} COMPONENT library)

install(FILES LICENSE LICENSE-third-party DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT library)
if(TARGET assay-program)
    install(TARGETS assay-program RUNTIME COMPONENT program)
    install(FILES docs/assay.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
endif()
