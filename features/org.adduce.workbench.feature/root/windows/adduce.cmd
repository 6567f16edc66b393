@echo off
rem Adduce. Without arguments, or with dossiers, opens the workbench; with a command, is the command line (adduce --help).
setlocal
set "product=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%f in ("%product%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
if "%~1"=="" goto workbench
if /i "%~x1"==".adduce" goto workbench
set "ADDUCE_COMMAND=%~f0"
"%java%" -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%launcher%" -application org.adduce.cli.application -data @none %*
exit /b %errorlevel%

:workbench
set "state=%LOCALAPPDATA%\Adduce"
set "example=%state%\example\race-for-compute.adduce"
if not exist "%example%" (
    if not exist "%state%\example" mkdir "%state%\example"
    copy /y "%product%examples\race-for-compute.adduce" "%example%" >nul
)
:again
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:InitialRAMPercentage=4 --enable-native-access=ALL-UNNAMED "-Dadduce.example=%example%" -jar "%launcher%" -data "%state%\workbench" %*
rem 23 and 24: it asks to be started again, after a plug-in was installed.
if %errorlevel% equ 23 goto again
if %errorlevel% equ 24 goto again
exit /b %errorlevel%
